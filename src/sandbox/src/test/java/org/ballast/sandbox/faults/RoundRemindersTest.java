package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.REST;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import com.atlassian.mail.Email;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The lead of a board is reminded of the next round by a mail of Jira's, once for each threshold, and on the board's page. */
public class RoundRemindersTest {

    @Rule
    public final FaultWorld world = new FaultWorld();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private HttpProbe ana;

    @Before
    public void benLeads() {
        world.newUser("ben");
        ana = world.as("ana");
        ok(ana.put(lead(), "{\"lead\":\"ben\",\"deputy\":\"\",\"rotation\":[]}"));
    }

    @Test
    public void mailsTheLeadOnceForEachThresholdHoweverOftenTheNightRuns() {
        dueOn(today.plusDays(14));
        world.repair(ana);
        world.repair(ana);

        List<Email> mails = world.jira().mail().mails();
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getTo()).isEqualTo("ben@example.org");
        assertThat(mails.get(0).getSubject()).isEqualTo("Debt round of “Board of PAY”: due in 14 days");
        assertThat(mails.get(0).getBody())
                .contains(
                        "/plugins/servlet/ballast/round?boardId="
                                + world.board("PAY").id(),
                        String.valueOf(today.plusDays(14).getYear()));

        dueOn(today);
        world.repair(ana);
        assertThat(world.jira().mail().mails())
                .extracting(Email::getSubject)
                .endsWith("Debt round of “Board of PAY”: due today");
        assertThat(ok(ana.get(lead())).path("urgency").asText()).isEqualTo("today");
    }

    @Test
    public void mailsNobodyBeforeItIsTimeOrWhileARoundRunsAndThePageLeadsToTheRound() {
        dueOn(today.plusDays(15));
        world.repair(ana);
        dueOn(today);
        ok(ana.post(REST + "boards/" + world.board("PAY").id() + "/round", "{\"title\":\"Q4\",\"people\":[\"ben\"]}"));
        world.repair(ana);

        assertThat(world.jira().mail().mails()).isEmpty();
        JsonNode running = ok(world.as("ben").get(lead())).path("running");
        assertThat(running.path("title").asText()).isEqualTo("Q4");
        assertThat(running.path("stage").asText()).isEqualTo("collect");
    }

    private void dueOn(LocalDate day) {
        ok(ana.put(lead() + "/schedule", "{\"nextRound\":\"%s\"}".formatted(day)));
    }

    private String lead() {
        return REST + "boards/" + world.board("PAY").id() + "/lead";
    }
}
