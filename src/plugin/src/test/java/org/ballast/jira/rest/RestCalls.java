package org.ballast.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;
import org.ballast.core.shared.UserId;
import org.ballast.jira.config.WallClock;
import org.ballast.jira.testing.InMemoryUseCases;

/** The resources over adapters in memory; every answer is held against the OpenAPI file. */
final class RestCalls {

    private static final OpenApi FILE = new OpenApi();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    final InMemoryUseCases useCases = new InMemoryUseCases();
    int repairs;
    private Optional<UserId> caller = Optional.of(new UserId("10001"));

    /** An answer as the browser sees it. */
    record Answer(int status, JsonNode body) {
        String code() {
            return body.path("code").asText();
        }
    }

    void login(String user) {
        caller = Optional.of(new UserId(user));
    }

    void logout() {
        caller = Optional.empty();
    }

    Edge edge() {
        return new Edge(() -> caller, new WallClock(), englishSentences());
    }

    DebtResource debt() {
        return new DebtResource(useCases.debt(), edge());
    }

    BoardResource board() {
        return new BoardResource(useCases.planning(), useCases.operation(), () -> repairs++, edge());
    }

    /** The answer, after the file was asked whether the operation may give it. */
    static Answer answer(String operation, Response response) {
        String[] verbAndPath = operation.split(" ", 2);
        int status = response.getStatus();
        JsonNode schema = FILE.answer(verbAndPath[0], verbAndPath[1], status);
        assertThat(response.getHeaderString("Cache-Control")).isEqualTo("no-store");
        if (schema.isMissingNode()) {
            assertThat(response.hasEntity()).isFalse();
            return new Answer(status, MissingNode.getInstance());
        }
        assertThat(response.getHeaderString("Content-Type")).isEqualTo("application/json;charset=UTF-8");
        JsonNode body = parse((String) response.getEntity());
        List<String> objections = FILE.objections(body, schema);
        assertThat(objections).as(operation + " " + body).isEmpty();
        return new Answer(status, body);
    }

    static ByteArrayInputStream body(String json) {
        return new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + json, e);
        }
    }

    /** Sentences for a person in New York. */
    static Sentences englishSentences() {
        JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
        when(authentication.getLocale()).thenReturn(Locale.US);
        return new Sentences(english(), authentication, () -> TimeZone.getTimeZone("America/New_York"));
    }

    /** The sentences of the bundle; a missing one is an error. */
    static I18nResolver english() {
        Properties sentences = sentences();
        return new I18nResolver() {
            @Override
            public String getText(String key) {
                return Objects.requireNonNull(sentences.getProperty(key), key);
            }

            @Override
            public String getText(String key, Serializable... arguments) {
                return new MessageFormat(getText(key), Locale.ENGLISH).format(arguments);
            }
        };
    }

    static Properties sentences() {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(RestCalls.class.getResourceAsStream("/i18n/ballast.properties")),
                StandardCharsets.UTF_8)) {
            sentences.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("can not read the sentences", e);
        }
        return sentences;
    }
}
