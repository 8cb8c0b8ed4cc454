package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.REST;
import static org.ballast.sandbox.faults.FaultWorld.json;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import com.atlassian.mail.Email;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Rule;
import org.junit.Test;

/** A team that is silent about a strategy is reminded by a mail of Jira's before the end of the feedback, once. */
public class FeedbackRemindersTest {

    @Rule
    public final FaultWorld world = new FaultWorld();

    @Test
    public void mailsTheLeadOfASilentTeamOnceHoweverOftenTheNightRuns() {
        world.newUser("ben");
        HttpProbe ana = world.as("ana");
        long board = world.board("PAY").id();
        ok(ana.put(REST + "boards/" + board + "/lead", "{\"lead\":\"ben\",\"deputy\":\"\",\"rotation\":[]}"));
        long department = json(ana.post(
                        REST + "departments", "{\"name\":\"Commerce\",\"owner\":\"ana\",\"open\":true}"))
                .path("id")
                .asLong();
        ok(ana.put(REST + "departments/" + department + "/boards/" + board, "{}"));
        String strategy = REST + "strategies/"
                + json(ana.post(
                                REST + "departments/" + department + "/strategies",
                                "{\"title\":\"Calm\\\"2030\",\"periodStart\":\"2030-01-01\",\"periodEnd\":\"2030-12-31\"}"))
                        .path("id")
                        .asLong();
        ok(ana.put(strategy + "/state", out(Duration.ofDays(4))));
        world.repair(ana);
        assertThat(world.jira().mail().mails()).isEmpty();

        ok(ana.put(strategy + "/state", out(Duration.ofDays(2))));
        world.repair(ana);
        world.repair(ana);

        List<Email> mails = world.jira().mail().mails();
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getTo()).isEqualTo("ben@example.org");
        assertThat(mails.get(0).getSubject()).isEqualTo("“Calm\"2030”: feedback of “Board of PAY” is still missing");
        assertThat(mails.get(0).getBody()).contains("strategyId=", "&team=" + board);
    }

    private static String out(Duration ahead) {
        return "{\"state\":\"feedback\",\"feedbackUntil\":\"%s\"}"
                .formatted(Instant.now().plus(ahead));
    }
}
