package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.util.List;
import org.ballast.core.debt.RoundId;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundLog;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** What every {@link RoundLog} does. */
public abstract class RoundLogContract {

    private static final RoundId ROUND = new RoundId(1);
    private static final UserId ANN = new UserId("10001");

    /** Without anything in it. */
    protected abstract RoundLog newLog();

    @Test
    public void keepsLinesInTheOrderTheyCame() {
        RoundLog log = newLog();
        RoundEvent plain = RoundEvent.of(RoundAction.OPENED, MONDAY, ANN);
        RoundEvent full = RoundEvent.of(RoundAction.REFUNDED, MONDAY.minusSeconds(5), ANN)
                .about(new IssueId(7))
                .saying("2")
                .concerning(ANN)
                .onlyFor(new UserId("10002"));

        log.append(ROUND, plain);
        log.append(new RoundId(2), plain);
        log.appendAll(ROUND, List.of(full));
        log.appendAll(ROUND, List.of());

        List<RoundEvent> lines = log.after(ROUND, 0);
        assertThat(lines)
                .containsExactly(
                        plain.numbered(lines.get(0).number()),
                        full.numbered(lines.get(1).number()));
        assertThat(lines.get(0).number()).isPositive().isLessThan(lines.get(1).number());
        assertThat(log.after(ROUND, lines.get(0).number())).containsExactly(lines.get(1));
        assertThat(log.after(ROUND, lines.get(1).number())).isEmpty();
        assertThat(log.after(ROUND, Long.MAX_VALUE)).isEmpty();
    }
}
