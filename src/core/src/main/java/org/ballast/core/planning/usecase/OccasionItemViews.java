package org.ballast.core.planning.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtItemRepository;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.IssueDirectory;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;

/** Writes items of occasions for one person; those whose issue they must not see are left out. */
public final class OccasionItemViews {

    private final DebtItemRepository debt;
    private final IssueDirectory issues;

    public OccasionItemViews(DebtItemRepository debt, IssueDirectory issues) {
        this.debt = debt;
        this.issues = issues;
    }

    /** In the same order. */
    public List<OccasionItemView> of(UserId viewer, List<OccasionItem> items) {
        List<IssueId> ids = items.stream().map(OccasionItem::issue).distinct().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<IssueId, Issue> visible = new TreeMap<>();
        issues.findAll(viewer, ids).forEach(issue -> visible.put(issue.id(), issue));
        Map<IssueId, PersonDays> estimates = new TreeMap<>();
        for (DebtItem item : debt.findAll(ids)) {
            item.values().estimate().map(Effort::asPersonDays).ifPresent(days -> estimates.put(item.issue(), days));
        }
        List<OccasionItemView> views = new ArrayList<>();
        for (OccasionItem item : items) {
            Issue issue = visible.get(item.issue());
            if (issue != null) {
                views.add(view(item, issue, Optional.ofNullable(estimates.get(item.issue()))));
            }
        }
        return views;
    }

    private static OccasionItemView view(OccasionItem item, Issue issue, Optional<PersonDays> estimate) {
        return new OccasionItemView(
                item.occasion().kind(),
                item.occasion().planned(),
                issue.id(),
                issue.key(),
                issue.summary(),
                estimate,
                issue.resolved(),
                issue.assigned(),
                item.plan(),
                item.standing());
    }
}
