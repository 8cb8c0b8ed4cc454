package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.REST;
import static org.ballast.sandbox.faults.FaultWorld.json;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Rule;
import org.junit.Test;

/** The list of departments and the log of one come in parts, whoever asks, and no table is read as a whole for them. */
public class DepartmentPagesTest {

    private static final String DEPARTMENTS = REST + "departments";

    @Rule
    public final FaultWorld world = new FaultWorld();

    @Test
    public void everybodyPagesThroughWhatTheyMaySee() {
        world.newUser("ben");
        HttpProbe ana = world.as("ana");
        HttpProbe ben = world.as("ben");
        for (String name : List.of("Delta", "Alpha", "Charlie", "Bravo")) {
            add(ana, name, "ana", !name.equals("Bravo"));
        }
        add(ana, "Echo", "ben", false);

        assertThat(names(ben, "?start=0&limit=2")).containsExactly("Alpha", "Charlie");
        assertThat(names(ben, "?start=2&limit=2")).containsExactly("Delta", "Echo");
        assertThat(names(ana, "")).as("all that fit").containsExactly("Alpha", "Bravo", "Charlie", "Delta");
        assertThat(ok(ben.get(DEPARTMENTS + "?limit=2")).path("total").asInt()).isEqualTo(4);
        assertThat(ben.get(DEPARTMENTS + "?limit=101").statusCode()).isEqualTo(400);
        assertThat(ben.get(DEPARTMENTS + "?start=-1").statusCode()).isEqualTo(400);

        assertThat(world.statementsOf(() -> names(ben, "?start=0&limit=2")))
                .isNotEmpty()
                .allMatch(sql -> sql.contains("WHERE"));
    }

    @Test
    public void itsOwnerReadsTheLogToItsBeginningWhateverIsWrittenMeanwhile() {
        HttpProbe ana = world.as("ana");
        String department = DEPARTMENTS + "/" + add(ana, "Name 0", "ana", true);
        for (int turn = 1; turn <= 101; turn++) {
            rename(ana, department, turn);
        }
        JsonNode newest = ok(ana.get(department + "/log"));
        assertThat(newest.path("events")).hasSize(100);
        assertThat(newest.path("more").asBoolean()).isTrue();

        rename(ana, department, 102);
        int known = newest.path("events").path(99).path("sequence").asInt();
        JsonNode older = ok(ana.get(department + "/log?before=" + known));
        assertThat(older.path("more").asBoolean()).isFalse();
        assertThat(older.path("events").findValuesAsText("sequence")).containsExactly("2", "1");
        assertThat(ana.get(department + "/log?before=soon").statusCode()).isEqualTo(400);
    }

    @Test
    public void whoBelongsToADepartmentComesInPagesToThoseWhoMaySeeIt() {
        world.newUser("ben");
        world.newUser("cleo");
        HttpProbe ana = world.as("ana");
        String members = DEPARTMENTS + "/" + add(ana, "Commerce", "ana", false) + "/members";
        ok(ana.put(members, "{\"person\":\"ben\",\"role\":\"reader\"}"));

        assertThat(ok(world.as("ben").get(members + "?limit=1")).findValuesAsText("role"))
                .containsExactly("owner");
        JsonNode second = ok(world.as("ben").get(members + "?start=1&limit=1"));
        assertThat(second.findValuesAsText("role")).containsExactly("reader");
        assertThat(second.path("total").asInt()).isEqualTo(2);
        assertThat(ana.get(members + "?limit=101").statusCode()).isEqualTo(400);
        assertThat(world.as("cleo").get(members).statusCode()).isEqualTo(404);
        assertThat(ana.get(DEPARTMENTS + "/99/members").statusCode()).isEqualTo(404);
    }

    private static long add(HttpProbe admin, String name, String owner, boolean open) {
        HttpResponse<String> answer =
                admin.post(DEPARTMENTS, "{\"name\":\"%s\",\"owner\":\"%s\",\"open\":%b}".formatted(name, owner, open));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).path("id").asLong();
    }

    private static void rename(HttpProbe owner, String department, int turn) {
        ok(owner.put(department, "{\"name\":\"Name %d\",\"before\":\"Name %d\"}".formatted(turn, turn - 1)));
    }

    private static List<String> names(HttpProbe reader, String page) {
        List<String> names = new ArrayList<>();
        ok(reader.get(DEPARTMENTS + page))
                .path("departments")
                .forEach(department -> names.add(department.path("name").asText()));
        return names;
    }
}
