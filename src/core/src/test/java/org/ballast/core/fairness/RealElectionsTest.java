package org.ballast.core.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.Before;
import org.junit.Test;

/** Real elections of 4, 8 and 12 voters, with the outcomes that another implementation found. */
public class RealElectionsTest {

    private static final Path FOLDER = Path.of("../../../shared/data/planner/participatory-budgeting");

    private static final Map<String, Function<Election<String>, List<String>>> RULES = Map.of(
            "mes_card", EqualShares::winners,
            "mes_cost", election -> EqualShares.winners(election.withCostUtilities()),
            "mes_cardinal", EqualShares::winners,
            "mes_then_greedy_card", EqualShares::winnersThenGreedy,
            "mes_then_greedy_cost", election -> EqualShares.winnersThenGreedy(election.withCostUtilities()),
            "mes_then_greedy_cardinal", EqualShares::winnersThenGreedy,
            "greedy_card", Greedy::winners,
            "greedy_cost", election -> Greedy.winners(election.withCostUtilities()),
            "greedy_cardinal", Greedy::winners,
            "phragmen", Phragmen::winners);

    @Before
    public void theElectionsAreThere() {
        assumeTrue(
                "SKIPPED: no elections in " + FOLDER.toAbsolutePath().normalize()
                        + "; the rules are compared with other outcomes only where they are",
                Files.isDirectory(FOLDER));
    }

    @Test
    public void everyOutcomeIsTheOneThatIsExpected() throws IOException {
        int compared = 0;
        for (Map.Entry<String, Map<String, List<String>>> expected : expected().entrySet()) {
            Election<String> election = PabulibElection.read(FOLDER.resolve(expected.getKey()));
            for (Map.Entry<String, List<String>> outcome : expected.getValue().entrySet()) {
                assertThat(RULES.get(outcome.getKey()).apply(election))
                        .as(outcome.getKey() + " of " + expected.getKey())
                        .containsExactlyInAnyOrderElementsOf(outcome.getValue());
                compared++;
            }
        }
        assertThat(compared)
                .as("60 by approval with 7 rules, 30 with points and 3")
                .isEqualTo(60 * 7 + 30 * 3);
    }

    @Test
    public void noRuleOverspendsAndNoOrderOfTheVotersMatters() throws IOException {
        for (String file : expected().keySet()) {
            Election<String> election = PabulibElection.read(FOLDER.resolve(file));
            Election<String> turned = new Election<>(election.budget(), election.costs(), reversed(election.ballots()));
            RULES.forEach((name, rule) -> {
                List<String> winners = rule.apply(election);
                assertThat(winners.stream().mapToLong(election::costOf).sum())
                        .as(name + " of " + file)
                        .isLessThanOrEqualTo(election.budget());
                assertThat(winners).as(name + " of " + file).doesNotHaveDuplicates();
                assertThat(rule.apply(turned)).as(name + " of " + file).isEqualTo(winners);
            });
        }
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }

    private static Map<String, Map<String, List<String>>> expected() throws IOException {
        return ExpectedOutcomes.read(FOLDER.resolve("expected-outcomes.json"));
    }
}
