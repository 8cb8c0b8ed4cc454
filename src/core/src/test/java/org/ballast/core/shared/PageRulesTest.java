package org.ballast.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class PageRulesTest {

    private static final int LONGEST = 100;

    @Test
    public void aPageBeginsAtZeroAndHasOneToTheMostEntries() {
        assertThat(PageRules.objection(0, 1, LONGEST)).isEmpty();
        assertThat(PageRules.objection(Integer.MAX_VALUE, LONGEST, LONGEST)).isEmpty();
    }

    @Test
    public void namesTheRangeOfTheFieldThatIsWrong() {
        Refusal start = Refusal.invalid("ballast.shared.number-out-of-range", "start")
                .with(0)
                .with(Integer.MAX_VALUE);
        Refusal limit = Refusal.invalid("ballast.shared.number-out-of-range", "limit")
                .with(1)
                .with(LONGEST);

        assertThat(PageRules.objection(-1, 1, LONGEST)).contains(start);
        assertThat(PageRules.objection(0, 0, LONGEST)).contains(limit);
        assertThat(PageRules.objection(0, LONGEST + 1, LONGEST)).contains(limit);
        assertThat(PageRules.objection(-1, 0, LONGEST)).contains(Refusal.all(List.of(start, limit)));
    }
}
