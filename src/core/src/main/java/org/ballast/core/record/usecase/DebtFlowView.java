package org.ballast.core.record.usecase;

import java.math.BigDecimal;
import org.ballast.core.record.DebtFlow;

/**
 * What went into a board's tech debt in one sprint and what out of it, of what the viewer may see.
 *
 * @param mob what the team gave as a mob, a day of everybody for each task
 * @param paidItems less what was reopened; may be below 0
 * @param paidDays person-days paid less those reopened
 * @param netItems new debt less what was paid; above 0 the debt grows
 * @param netDays the same in person-days
 */
public record DebtFlowView(
        DebtAmountView planned,
        DebtAmountView done,
        DebtAmountView reopened,
        DebtAmountView created,
        DebtAmountView discovered,
        DebtAmountView mob,
        int paidItems,
        BigDecimal paidDays,
        int netItems,
        BigDecimal netDays) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static DebtFlowView of(DebtFlow flow) {
        return new DebtFlowView(
                DebtAmountView.of(flow.planned()),
                DebtAmountView.of(flow.paid()),
                DebtAmountView.of(flow.reopened()),
                DebtAmountView.of(flow.created()),
                DebtAmountView.of(flow.discovered()),
                DebtAmountView.of(flow.mob()),
                flow.paidItems(),
                days(flow.paidHalfDays()),
                flow.netItems(),
                days(flow.netHalfDays()));
    }

    static BigDecimal days(int halfDays) {
        return halfDays % 2 == 0 ? BigDecimal.valueOf(halfDays / 2) : HALF.multiply(BigDecimal.valueOf(halfDays));
    }
}
