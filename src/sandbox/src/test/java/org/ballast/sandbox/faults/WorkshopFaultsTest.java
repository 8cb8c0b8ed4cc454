package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.ballast.sandbox.Sandbox;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.store.Groups;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.StoreDatabase;
import org.ballast.sandbox.store.UserRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.ballast.sandbox.testing.SandboxRule;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** A workshop with twenty-five people on two nodes with one PostgreSQL: nothing lost, nothing doubled, nothing leaked. */
public class WorkshopFaultsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String REST = "/rest/ballast/1.0/";
    private static final String GROUP = "workshop-people";
    private static final int PEOPLE = 24;
    private static final int NOTES = 8;

    @ClassRule
    public static final SandboxRule SANDBOX = SandboxRule.on(DatabaseKind.POSTGRESQL);

    private final HttpProbe maya = SANDBOX.as("maya");
    private String workshop = "";

    @Before
    public void aWorkshopOnANewDraft() {
        people();
        HttpResponse<String> begun = maya.post(
                REST + "departments/1/strategies",
                "{\"title\":\"Draft of 2030\",\"periodStart\":\"2030-01-01\",\"periodEnd\":\"2030-12-31\"}");
        workshop = REST + "strategies/" + json(begun).path("id").asLong() + "/workshop";
        HttpResponse<String> opened = maya.post(workshop, "{\"title\":\"Kick-off\",\"groups\":[\"" + GROUP + "\"]}");
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        assertThat(json(opened).path("workshop").path("participants")).hasSize(PEOPLE + 1);
    }

    @Test
    public void twentyFivePeopleWriteAtOnceOnTwoNodesAndEveryNoteIsThereOnce() {
        Map<String, HttpProbe> writers = onTwoNodes();
        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int note = 0; note < NOTES; note++) {
            for (Map.Entry<String, HttpProbe> writer : writers.entrySet()) {
                String key = workshop + "/notes/note-of-" + note;
                String body = note("Problem " + note + " of " + writer.getKey());
                sent.add(writer.getValue().putLater(key, body));
                sent.add(writer.getValue().putLater(key, body));
            }
        }
        sent.forEach(answer ->
                assertThat(answer.join().statusCode()).as(answer.join().body()).isEqualTo(200));

        move("write", "cluster");
        Instant before = Instant.now();
        JsonNode room = json(maya.get(workshop)).path("workshop");
        Duration loaded = Duration.between(before, Instant.now());
        List<String> texts = new ArrayList<>();
        room.path("notes").forEach(each -> texts.add(each.path("text").asText()));
        assertThat(texts).hasSize((PEOPLE + 1) * NOTES);
        assertThat(new TreeSet<>(texts)).hasSize((PEOPLE + 1) * NOTES);
        assertThat(loaded).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    public void twentyFivePeopleGroupAtOnceAndNoNoteIsInTwoPlacesNorOverwrittenInSilence() {
        List<HttpProbe> hands = new ArrayList<>(List.of(maya));
        for (int person = 0; person < PEOPLE; person++) {
            hands.add(SANDBOX.as(name(person)));
        }
        for (int note = 0; note < 10; note++) {
            ok(maya.put(workshop + "/notes/note-of-" + note, note("Problem " + note)));
        }
        move("write", "cluster");
        List<Long> notes = new ArrayList<>();
        json(maya.get(workshop))
                .path("workshop")
                .path("notes")
                .forEach(note -> notes.add(note.path("noteId").asLong()));

        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        for (int hand = 0; hand < hands.size(); hand++) {
            String moves = "{\"moves\":[{\"note\":%d},{\"note\":%d}],\"newCluster\":\"By %d\"}"
                    .formatted(notes.get(hand % 10), notes.get((hand + 1) % 10), hand);
            sent.add(hands.get(hand).putLater(workshop + "/clusters", moves));
        }
        List<Integer> statuses =
                sent.stream().map(answer -> answer.join().statusCode()).toList();

        assertThat(statuses).contains(200, 409).allMatch(status -> status == 200 || status == 409);
        JsonNode room = json(maya.get(workshop)).path("workshop");
        Map<Integer, Integer> sizes = new TreeMap<>();
        room.path("notes").forEach(note -> {
            if (!note.path("cluster").isNull()) {
                sizes.merge(note.path("cluster").asInt(), 1, Integer::sum);
            }
        });
        assertThat(sizes.values())
                .as("whoever was told 200 has both notes together")
                .containsOnly(2);
        assertThat(sizes)
                .hasSize((int) statuses.stream().filter(status -> status == 200).count());
    }

    @Test
    public void twentyFivePeopleTakeAStanceAtOnceOnTwoNodesAndEachIsHeard() {
        move("write", "cluster");
        move("cluster", "phrase");
        phrase("{\"kind\":\"diagnosis\",\"title\":\"Nobody waits for a build.\"}");
        phrase("{\"kind\":\"guiding-policy\",\"title\":\"Minutes.\",\"diagnoses\":[\"D1\"]}");
        move("phrase", "agree");
        int revision = json(maya.get(workshop))
                .path("workshop")
                .path("elements")
                .path(1)
                .path("revision")
                .asInt();

        List<CompletableFuture<HttpResponse<String>>> sent = new ArrayList<>();
        onTwoNodes()
                .forEach((name, person) -> sent.add(person.putLater(
                        workshop + "/elements/G1/stance",
                        "{\"stance\":\"object\",\"reason\":\"%s says no\",\"revision\":%d}"
                                .formatted(name, revision))));
        sent.forEach(answer -> ok(answer.join()));

        assertThat(json(maya.get(workshop))
                        .path("workshop")
                        .path("elements")
                        .path(1)
                        .path("agreement")
                        .path("record"))
                .hasSize(PEOPLE + 1);
    }

    @Test
    public void strangersGetNothingAndNobodySeesAnotherOnesNoteBeforeTheReveal() {
        ok(maya.put(workshop + "/notes/note-of-maya", note("Nobody may read this yet")));
        HttpResponse<String> unknown = SANDBOX.as("admin").get(REST + "strategies/999999/workshop");
        for (String stranger : List.of("admin", "gus", "sofia", "li")) {
            HttpProbe probe = SANDBOX.as(stranger);
            for (HttpResponse<String> answer : List.of(
                    probe.get(workshop),
                    probe.get(workshop + "/state"),
                    probe.get(workshop + "/clusters/suggestions"),
                    probe.put(workshop + "/notes/note-of-" + stranger, note("Let me in")),
                    probe.put(workshop + "/stage", "{\"from\":\"write\",\"to\":\"cluster\"}"),
                    probe.put(workshop + "/people", "{\"people\":[\"" + stranger + "\"]}"),
                    probe.put(workshop + "/clusters", "{\"moves\":[{\"note\":1}]}"))) {
                assertThat(answer.statusCode()).as(stranger).isEqualTo(404);
                assertThat(answer.body()).isEqualTo(unknown.body());
            }
        }
        assertThat(SANDBOX.anonymous().get(workshop).statusCode()).isEqualTo(401);
        HttpProbe omar = SANDBOX.as("omar");
        assertThat(omar.get(workshop).body())
                .as("another owner learns that one runs")
                .contains("already-open")
                .doesNotContain("Nobody may read this yet");
        HttpProbe guest = SANDBOX.as(name(0));
        assertThat(guest.get(workshop).body()).doesNotContain("Nobody may read this yet");
        assertThat(guest.put(workshop + "/stage", "{\"from\":\"write\",\"to\":\"cluster\"}")
                        .statusCode())
                .isEqualTo(403);
        move("write", "cluster");
        assertThat(guest.get(workshop).body()).contains("Nobody may read this yet");
    }

    /** Maya and everybody else by name, every second one on another node. */
    private Map<String, HttpProbe> onTwoNodes() {
        Sandbox second = SANDBOX.secondNode();
        Map<String, HttpProbe> people = new TreeMap<>();
        people.put("maya", maya);
        for (int person = 0; person < PEOPLE; person++) {
            people.put(
                    name(person),
                    HttpProbe.login(person % 2 == 0 ? SANDBOX.baseUri() : second.baseUri(), name(person)));
        }
        return people;
    }

    private void phrase(String element) {
        HttpResponse<String> phrased = maya.post(workshop + "/elements", element);
        assertThat(phrased.statusCode()).as(phrased.body()).isEqualTo(201);
    }

    private void move(String from, String to) {
        ok(maya.put(workshop + "/stage", "{\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to)));
    }

    private static String note(String text) {
        return "{\"category\":\"speed\",\"text\":\"%s\",\"revision\":0,\"window\":\"window-of-the-test\"}"
                .formatted(text);
    }

    private static String name(int person) {
        return "writer%02d".formatted(person);
    }

    /** Twenty-four people beside Maya, in a group of their own. */
    private static void people() {
        Store store = Store.open(
                StoreDatabase.over(SANDBOX.host().dataSource(), SANDBOX.host().transactions()),
                Clock.systemUTC(),
                new ReentrantLock());
        if (store.users().byName(name(0)).isPresent()) {
            return;
        }
        store.groups().create(GROUP);
        for (int person = 0; person < PEOPLE; person++) {
            UserRow user =
                    store.users().create(name(person), name(person), "Writer " + person, name(person) + "@example.org");
            store.groups().add(user.id(), Groups.USERS);
            store.groups().add(user.id(), GROUP);
        }
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(answer.body(), noJson);
        }
    }
}
