package org.ballast.core.debt.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.debt.DebtChange;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.DebtValues;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Writes a tag together with its line of history; call it inside a unit of work. */
public final class Tagging {

    private final DebtStore store;

    public Tagging(DebtStore store) {
        this.store = store;
    }

    /** Tags the issue or changes its values; writes nothing when they are the same. */
    void tag(IssueId issue, DebtValues values, UserId user, Instant now) {
        Optional<DebtItem> before = store.items().find(issue);
        if (before.isEmpty()) {
            add(new DebtItem(issue, values, now, user));
        } else if (!before.get().values().equals(values)) {
            store.items().save(before.get().with(values));
            store.history().append(DebtChange.changed(before.get(), values, user, now));
        }
    }

    /** Gives a tagged issue another estimate, or none; nothing happens when it isn't tagged. */
    public void estimate(IssueId issue, Optional<Effort> estimate, UserId user, Instant now) {
        store.items().find(issue).ifPresent(item -> {
            DebtValues values = item.values();
            tag(
                    issue,
                    new DebtValues(values.kind(), values.priority(), estimate, values.area(), values.note()),
                    user,
                    now);
        });
    }

    /** Gives a tagged issue another priority; nothing happens when it isn't tagged. */
    public void prioritise(IssueId issue, DebtPriority priority, UserId user, Instant now) {
        store.items().find(issue).ifPresent(item -> {
            DebtValues values = item.values();
            tag(
                    issue,
                    new DebtValues(values.kind(), priority, values.estimate(), values.area(), values.note()),
                    user,
                    now);
        });
    }

    /** Tags the issue unless it is tagged; whether it did. */
    boolean tagNew(IssueId issue, DebtValues values, UserId user, Instant now) {
        if (store.items().find(issue).isPresent()) {
            return false;
        }
        add(new DebtItem(issue, values, now, user));
        return true;
    }

    /** Takes the tag away; nothing happens when there is none. */
    public void untag(IssueId issue, UserId user, Instant now) {
        Optional<DebtItem> before = store.items().find(issue);
        if (before.isPresent()) {
            store.items().remove(issue);
            store.history().append(DebtChange.untagged(before.get(), user, now));
        }
    }

    private void add(DebtItem item) {
        store.items().save(item);
        store.history().append(DebtChange.tagged(item));
    }
}
