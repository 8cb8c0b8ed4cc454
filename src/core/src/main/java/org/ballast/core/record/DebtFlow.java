package org.ballast.core.record;

/**
 * What went into a board's tech debt in one sprint, and what out of it.
 *
 * @param reopened what had been paid before and came back; it takes from what was paid
 * @param discovered older debt that was found; it is no new debt
 * @param mob what the team gave as a mob, a day of everybody for each task; how much debt it paid with that is among the paid
 */
public record DebtFlow(
        DebtAmount planned,
        DebtAmount paid,
        DebtAmount reopened,
        DebtAmount created,
        DebtAmount discovered,
        DebtAmount mob) {

    /** Sprints over which the trend is drawn. */
    public static final int SPRINTS = 12;

    public static DebtFlow of(SprintRecord record) {
        return new DebtFlow(
                DebtAmount.of(record.issues(IssuePart.PLANNED)),
                DebtAmount.of(record.issues(IssuePart.DONE)),
                DebtAmount.of(record.issues(IssuePart.REOPENED)),
                DebtAmount.of(record.issues(IssuePart.CREATED)),
                DebtAmount.of(record.issues(IssuePart.DISCOVERED)),
                DebtAmount.of(record.issues(IssuePart.MOB)));
    }

    /** Items paid less those that came back; may be below 0. */
    public int paidItems() {
        return paid.items() - reopened.items();
    }

    /** Half person-days paid less those that came back; may be below 0. */
    public int paidHalfDays() {
        return paid.days().halfDays() - reopened.days().halfDays();
    }

    /** Items of new debt less those paid; above 0 the debt grows. */
    public int netItems() {
        return created.items() - paidItems();
    }

    /** Half person-days of new debt less those paid. */
    public int netHalfDays() {
        return created.days().halfDays() - paidHalfDays();
    }
}
