package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What a round asks the database for one answer: everybody's page reads it anew at each step of the team. */
public class DebtRoundCostTest {

    /** A ranking is shown next to the one before. */
    private static final String TWO_RANKINGS = "_ROUND_RESULT ";

    private static final List<String> STAGES = List.of("understand", "estimate", "reveal", "vote");

    @Rule
    public final FaultWorld world = new FaultWorld();

    private FaultRound debtRound;
    private HttpProbe ana;
    private HttpProbe ben;
    private IssueRow first;
    private IssueRow second;

    @Before
    public void aTeamThatHasClosedARound() {
        ana = world.as("ana");
        world.newUser("ben");
        ben = world.as("ben");
        first = world.newIssue("PAY", "first");
        second = world.newIssue("PAY", "second");
        world.tag(ana, first);
        world.tag(ana, second);
        debtRound = new FaultRound(world, ana);
        debtRound.open("\"vote\"");
        ok(debtRound.vote(ben, second, 3));
        debtRound.close();
        debtRound.open("\"understand\",\"estimate\",\"vote\"");
    }

    @Test
    public void thePageOfEachStageReadsNothingTwice() {
        for (int at = 0; at < STAGES.size(); at++) {
            String item = debtRound.round() + "/items/" + first.id();
            switch (STAGES.get(at)) {
                case "understand" -> ok(ben.put(item + "/mark", "{\"mark\":\"question\",\"question\":\"Why?\"}"));
                case "estimate" -> ok(ben.put(item + "/estimate", "{\"step\":3}"));
                case "vote" -> ok(debtRound.vote(ben, first, 2));
                default -> ok(ana.put(item + "/agreed", "{\"step\":3}"));
            }
            readsNothingTwice(STAGES.get(at));
            if (at + 1 < STAGES.size()) {
                ok(ana.put(
                        debtRound.round() + "/stage",
                        "{\"from\":\"%s\",\"to\":\"%s\",\"override\":true}"
                                .formatted(STAGES.get(at), STAGES.get(at + 1))));
            }
        }
        debtRound.close();
        readsNothingTwice("closed");
    }

    private void readsNothingTwice(String stage) {
        awaitTheJobThatWritesProperties();
        for (HttpProbe person : List.of(ana, ben)) {
            assertThat(world.statementsOf(() -> ok(person.get(debtRound.round()))))
                    .as(stage)
                    .hasSizeGreaterThan(10)
                    .filteredOn(sql -> !sql.contains(TWO_RANKINGS))
                    .doesNotHaveDuplicates();
        }
    }

    private void awaitTheJobThatWritesProperties() {
        Runnable moment = () -> LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        for (List<String> heard = world.statementsOf(moment); !heard.isEmpty(); ) {
            heard = world.statementsOf(moment);
        }
    }
}
