package org.ballast.core.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refused;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

public class WhatIfTest {

    @Test
    public void aQuestionThatAsksNothingIsNone() {
        assertThat(done(form(null, null, null, null, null, 0).read())).isEqualTo(WhatIf.NOTHING);
    }

    @Test
    public void readsWeightsCapacityAndWishes() {
        assertThat(done(form(10, 5, 20, 65, "1980", 100).read()))
                .isEqualTo(new WhatIf(
                        Optional.of(new Weights(10, 5, 20, 65)),
                        Optional.of(PersonDays.ofDays(1980)),
                        Collections.nCopies(100, new IssueId(1)),
                        List.of()));
        assertThat(done(form(100, null, null, null, "0", 0).read()).weights()).contains(new Weights(100, 0, 0, 0));
        assertThat(done(form(null, null, 100, null, "0", 0).read()).weights()).contains(new Weights(0, 0, 100, 0));
        assertThat(done(form(null, null, null, 100, "0", 0).read()).weights()).contains(new Weights(0, 0, 0, 100));
    }

    @Test
    public void refusesAllThatIsWrongAtOnce() {
        assertThat(refused(form(10, 5, 20, 66, "1980.5", 101).read()).causes())
                .containsExactly(
                        Refusal.invalid("ballast.planning.weights-not-whole", "weightVotes"),
                        Refusal.invalid("ballast.planning.capacity-out-of-range", "capacityDays")
                                .with(PersonDays.ofDays(1980)),
                        Refusal.invalid("ballast.planning.too-many-wishes", "force")
                                .with(100));
        assertThat(refused(form(null, null, null, null, "0.3", 0).read()).code())
                .isEqualTo("ballast.planning.capacity-out-of-range");
        assertThat(refused(form(null, null, null, null, "-1", 0).read()).code())
                .isEqualTo("ballast.planning.capacity-out-of-range");
    }

    @Test
    public void explainsTenNearMissesUnlessAskedForOneToAHundred() {
        assertThat(done(explaining(null).read()).misses()).isEqualTo(10);
        assertThat(done(explaining(100).read()).misses()).isEqualTo(100);
        for (int misses : new int[] {0, 101, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertThat(refused(explaining(misses).read()))
                    .isEqualTo(Refusal.invalid("ballast.shared.number-out-of-range", "misses")
                            .with(1)
                            .with(100));
        }
    }

    private static WhatIfForm explaining(Integer misses) {
        return new WhatIfForm(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.ofNullable(misses));
    }

    @Test
    public void refusesAStrategyThatWouldCountMoreThanTheVotes() {
        assertThat(refused(form(30, 31, 29, 10, null, 0).read()))
                .isEqualTo(Refusal.invalid("ballast.planning.alignment-above-votes", "weightAlignment")
                        .with(31)
                        .with(30));
        assertThat(refused(form(null, 1, null, null, null, 0).read()).code())
                .isEqualTo("ballast.planning.weights-not-whole");
    }

    private static WhatIfForm form(
            Integer votes, Integer alignment, Integer priority, Integer age, String days, int forced) {
        return new WhatIfForm(
                Optional.ofNullable(votes),
                Optional.ofNullable(alignment),
                Optional.ofNullable(priority),
                Optional.ofNullable(age),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(days).map(BigDecimal::new),
                Collections.nCopies(forced, new IssueId(1)),
                List.of(),
                Optional.empty());
    }
}
