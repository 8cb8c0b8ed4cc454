package org.ballast.core.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.debt.DebtValues;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Builds a debt item: code debt of medium priority, one day, tagged at {@link #MONDAY}. */
public final class DebtItemBuilder {

    /** Monday, 2 November 2026, nine o'clock in UTC. */
    public static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");

    private long issue = 1;
    private DebtKind kind = DebtKind.CODE;
    private DebtPriority priority = DebtPriority.MEDIUM;
    private Optional<Effort> estimate = Optional.of(Effort.ofDays(1));
    private String area = "";
    private String note = "";
    private Instant taggedAt = MONDAY;
    private UserId taggedBy = new UserId("10001");

    private DebtItemBuilder() {}

    public static DebtItemBuilder aDebtItem() {
        return new DebtItemBuilder();
    }

    public DebtItemBuilder of(long newIssue) {
        issue = newIssue;
        return this;
    }

    public DebtItemBuilder of(IssueId newIssue) {
        return of(newIssue.value());
    }

    public DebtItemBuilder kind(DebtKind newKind) {
        kind = newKind;
        return this;
    }

    public DebtItemBuilder priority(DebtPriority newPriority) {
        priority = newPriority;
        return this;
    }

    public DebtItemBuilder halfDays(int halfDays) {
        estimate = Optional.of(new Effort(halfDays));
        return this;
    }

    public DebtItemBuilder notEstimated() {
        estimate = Optional.empty();
        return this;
    }

    public DebtItemBuilder area(String newArea) {
        area = newArea;
        return this;
    }

    public DebtItemBuilder note(String newNote) {
        note = newNote;
        return this;
    }

    public DebtItemBuilder taggedAt(Instant newTaggedAt) {
        taggedAt = newTaggedAt;
        return this;
    }

    public DebtItemBuilder weeksOld(int weeks, Instant now) {
        return taggedAt(now.minus(Duration.ofDays(7L * weeks)));
    }

    public DebtItemBuilder taggedBy(String user) {
        taggedBy = new UserId(user);
        return this;
    }

    public DebtItem build() {
        return new DebtItem(
                new IssueId(issue), new DebtValues(kind, priority, estimate, area, note), taggedAt, taggedBy);
    }
}
