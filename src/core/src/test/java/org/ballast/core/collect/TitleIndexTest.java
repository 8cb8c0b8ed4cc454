package org.ballast.core.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.IssueBuilder.anIssue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Issue;
import org.junit.Test;

/** When a title says what another one says. */
public class TitleIndexTest {

    @Test
    public void caseBlanksAndPunctuationMakeNoDifference() {
        assertThat(percent("Slow  build: don't wait!", "slow build - dont wait"))
                .isEqualTo(100);
        assertThat(percent("???", "???")).isEqualTo(100);
        assertThat(percent("???", "!!!")).isZero();
        assertThat(Titles.normalised("  --Ünï 1.2 ")).isEqualTo("ünï 1 2");
    }

    @Test
    public void aWordMoreOrAnotherOrderIsNearlyTheSame() {
        assertThat(percent("Integration tests of the ledger are flaky", "Integration tests of ledger are flaky"))
                .isBetween(85, 99);
        assertThat(percent("Flaky ledger tests", "Ledger tests flaky")).isEqualTo(99);
    }

    @Test
    public void otherThingsAreOthers() {
        assertThat(percent("Fix flaky login test", "Fix flaky logout test")).isZero();
        assertThat(percent("Slow build", "Slow deploy")).isZero();
        assertThat(percent("a", "b")).isZero();
    }

    @Test
    public void theClosestIssueIsNamed() {
        TitleIndex index = new TitleIndex(List.of(
                issue(1, "Integration tests of the ledger are very flaky"),
                issue(2, "Integration tests of the ledger are flaky"),
                issue(3, "Integration tests of the ledger are flaky")));

        assertThat(index.closest("Integration tests of the ledger are flaky now")
                        .map(like -> like.issue().key()))
                .contains("PAY-2");
        assertThat(index.closest("Integration tests of the ledger are FLAKY").map(Likeness::isSame))
                .contains(true);
    }

    @Test
    public void eachOfAThousandLinesFindsItsLikeAmongTwoThousandIssues() {
        List<Issue> issues = new ArrayList<>();
        for (int id = 1; id <= 2000; id++) {
            issues.add(issue(id, "Service " + id + " logs too much in module " + id % 17));
        }
        TitleIndex index = new TitleIndex(issues);
        int found = 0;
        for (int line = 1; line <= 1000; line++) {
            found += index.closest("Service " + line + " logs too much in the module " + line % 17)
                            .isPresent()
                    ? 1
                    : 0;
        }

        assertThat(found).isEqualTo(1000);
    }

    private static int percent(String title, String existing) {
        return new TitleIndex(List.of(issue(1, existing)))
                .closest(title)
                .map(Likeness::percent)
                .orElse(0);
    }

    private static Issue issue(long id, String summary) {
        Issue like = anIssue(id).build();
        return new Issue(
                like.id(), "PAY-" + id, summary, like.project(), Optional.empty(), Optional.empty(), true, true);
    }
}
