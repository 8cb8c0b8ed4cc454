package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.REST;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import com.atlassian.mail.Email;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Rule;
import org.junit.Test;

/** The lead of a board is told by a mail of Jira's that a tech week draws near, once for each nearness. */
public class TechWeekRemindersTest {

    @Rule
    public final FaultWorld world = new FaultWorld();

    private final LocalDate week =
            LocalDate.now(ZoneOffset.UTC).plusDays(10).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));

    @Test
    public void mailsTheLeadOnceHoweverOftenTheNightRuns() {
        world.newUser("ben");
        HttpProbe ana = world.as("ana");
        String board = REST + "boards/" + world.board("PAY").id();
        ok(ana.put(board + "/lead", "{\"lead\":\"ben\",\"deputy\":\"\",\"rotation\":[]}"));
        world.repair(ana);
        assertThat(world.jira().mail().mails()).as("no tech weeks").isEmpty();
        ObjectNode policy = (ObjectNode) ok(ana.get(board)).path("policy");
        policy.putObject("rhythm")
                .put("hackDay", "none")
                .put("techWeek", "dates")
                .putArray("dates")
                .add(week.toString());
        ok(ana.put(
                board + "/policy",
                "{\"name\":\"Board of PAY\",\"filterId\":%d,\"projectKey\":\"PAY\",\"policy\":%s}"
                        .formatted(world.board("PAY").filterId(), policy)));

        world.repair(ana);
        world.repair(ana);

        List<Email> mails = world.jira().mail().mails();
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getTo()).isEqualTo("ben@example.org");
        assertThat(mails.get(0).getSubject()).startsWith("Tech week of “Board of PAY”: it begins in 1");
        assertThat(mails.get(0).getBody())
                .contains(
                        "/plugins/servlet/ballast/board?boardId="
                                + world.board("PAY").id(),
                        String.valueOf(week.getYear()));
    }
}
