package org.ballast.sandbox.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.ballast.sandbox.Sandbox;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.StoreDatabase;
import org.ballast.sandbox.store.TestStore;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.TestDatabases;
import org.junit.rules.ExternalResource;

/** A sandbox without plugins and sample team, and callers with access tokens. */
final class RestWorld extends ExternalResource {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Sandbox sandbox;
    private TestStore test;

    @Override
    protected void before() throws IOException {
        SandboxOptions options =
                SandboxOptions.in(Files.createTempDirectory("rest")).withPort(0).withSample(false);
        sandbox = Sandbox.start(options, TestDatabases.empty(DatabaseKind.H2));
        StoreDatabase tables =
                StoreDatabase.over(sandbox.host().dataSource(), sandbox.host().transactions());
        test = TestStore.around(Store.open(tables, Clock.systemUTC(), new ReentrantLock()));
    }

    @Override
    protected void after() {
        sandbox.close();
    }

    TestStore test() {
        return test;
    }

    Store store() {
        return test.store();
    }

    /** Calls with a token of a person. */
    HttpProbe as(String name) {
        long id = store().users().byName(name).orElseThrow().id();
        return new HttpProbe(
                sandbox.baseUri(), "Authorization", "Bearer " + store().tokens().create(id, "test"));
    }

    HttpProbe anonymous() {
        return new HttpProbe(sandbox.baseUri());
    }

    /** The keys of the issues in an answer, in order. */
    static List<String> keys(JsonNode answer) {
        List<String> keys = new ArrayList<>();
        answer.path("issues").forEach(issue -> keys.add(issue.path("key").asText()));
        return keys;
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException wrong) {
            throw new AssertionError("no JSON: " + answer.body(), wrong);
        }
    }
}
