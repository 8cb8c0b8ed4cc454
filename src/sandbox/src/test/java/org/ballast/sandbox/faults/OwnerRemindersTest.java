package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.REST;
import static org.ballast.sandbox.faults.FaultWorld.json;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import com.atlassian.mail.Email;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Rule;
import org.junit.Test;

/** The owner of a department is told by a mail of Jira's what waits, once a week. */
public class OwnerRemindersTest {

    @Rule
    public final FaultWorld world = new FaultWorld();

    @Test
    public void mailsTheOwnerOnceHoweverOftenTheNightRuns() {
        world.newUser("ben");
        HttpProbe ana = world.as("ana");
        String department = REST + "departments/"
                + json(ana.post(REST + "departments", "{\"name\":\"Commerce\",\"owner\":\"ana\",\"open\":true}"))
                        .path("id")
                        .asLong();
        ok(ana.put(department + "/members", "{\"person\":\"ben\",\"role\":\"contributor\"}"));
        String strategy = REST + "strategies/"
                + json(ana.post(
                                department + "/strategies",
                                "{\"title\":\"Calm \\\"2026\\\" {0}\",\"periodStart\":\"2026-01-01\",\"periodEnd\":\"2030-12-31\"}"))
                        .path("id")
                        .asLong();
        assertThat(ana.post(strategy + "/elements", "{\"kind\":\"pillar\",\"title\":\"Calm people\"}")
                        .statusCode())
                .isEqualTo(201);
        world.repair(ana);
        assertThat(world.jira().mail().mails()).as("a draft").isEmpty();
        ok(ana.put(strategy + "/state", "{\"state\":\"agreed\"}"));

        LocalDate before = week();
        world.repair(ana);
        world.repair(ana);

        List<Email> mails = world.jira().mail().mails();
        assertThat(mails).hasSize(before.equals(week()) ? 1 : mails.size());
        assertThat(mails.get(0).getTo()).isEqualTo("ana@example.org");
        assertThat(mails.get(0).getSubject()).isEqualTo("“Calm \"2026\" {0}”: something waits for you");
        assertThat(mails.get(0).getBody())
                .contains("“Calm \"2026\" {0}”", "Its owners can bring it into force.", "strategyId=")
                .doesNotContain("Calm people");
    }

    @Test
    public void mailsWhatTimeLacksForWhatIsInForce() {
        HttpProbe ana = world.as("ana");
        String department = REST + "departments/"
                + json(ana.post(REST + "departments", "{\"name\":\"Commerce\",\"owner\":\"ana\",\"open\":true}"))
                        .path("id")
                        .asLong();
        ok(ana.put(department + "/boards/" + world.board("PAY").id(), "{}"));
        LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
        String strategy = REST + "strategies/"
                + json(ana.post(
                                department + "/strategies",
                                "{\"title\":\"Calm\",\"periodStart\":\"%s\",\"periodEnd\":\"%s\"}"
                                        .formatted(today.minusDays(1), today.plusDays(7))))
                        .path("id")
                        .asLong();
        assertThat(ana.post(strategy + "/elements", "{\"kind\":\"pillar\",\"title\":\"Calm people\"}")
                        .statusCode())
                .isEqualTo(201);
        ok(ana.put(strategy + "/state", "{\"state\":\"agreed\"}"));
        ok(ana.put(strategy + "/state", "{\"state\":\"active\"}"));
        IssueRow issue = world.newIssue("PAY", "Slow tests");
        ok(ana.put(
                REST + "issues/" + issue.id() + "/debt", "{\"kind\":\"code\",\"priority\":\"high\",\"estimate\":7.5}"));
        ok(ana.put(REST + "issues/" + issue.id() + "/links/S1-P1", "{\"strength\":\"strongly\"}"));

        LocalDate before = week();
        world.repair(ana);
        world.repair(ana);

        List<Email> mails = world.jira().mail().mails();
        assertThat(mails).hasSize(before.equals(week()) ? 1 : mails.size());
        assertThat(mails.get(0).getBody())
                .contains("Time does not suffice", "need 7.5 person-days", "give at most 2", "" + today.getYear())
                .doesNotContain("Slow tests");
    }

    /** The week may end while the test runs. */
    private static LocalDate week() {
        return LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).with(DayOfWeek.MONDAY);
    }
}
