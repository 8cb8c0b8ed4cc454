package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.Query;
import org.ballast.core.debt.DebtAction;
import org.ballast.core.debt.DebtChange;
import org.ballast.core.debt.DebtHistory;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Keeps the history in {@code DEBT_CHANGE}. */
@Named
public class ActiveObjectsDebtHistory implements DebtHistory {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsDebtHistory(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void append(DebtChange change) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ISSUE_ID", change.issue().value());
        columns.put("CHANGED_AT", change.at().toEpochMilli());
        columns.put("CHANGED_BY", change.by().value());
        columns.put("ACTION_CODE", change.action().name());
        change.before().ifPresent(values -> columns.put("BEFORE_VALUES", HistoryText.write(values)));
        change.after().ifPresent(values -> columns.put("AFTER_VALUES", HistoryText.write(values)));
        ao.create(DebtChangeEntity.class, columns);
    }

    @Override
    public List<DebtChange> of(IssueId issue) {
        Query newestFirst = Query.select().where("ISSUE_ID = ?", issue.value()).order("CHANGED_AT DESC, ID DESC");
        return Arrays.stream(ao.find(DebtChangeEntity.class, newestFirst))
                .map(ActiveObjectsDebtHistory::change)
                .toList();
    }

    @Override
    public Set<IssueId> changedAfter(Instant moment, Collection<IssueId> issues) {
        List<Long> ids = issues.stream().map(IssueId::value).toList();
        Set<IssueId> changed = new TreeSet<>();
        Rows.inPortions(ids, some -> ao.find(DebtChangeEntity.class, later(moment, some)))
                .forEach(row -> changed.add(new IssueId(row.getIssueId())));
        return changed;
    }

    private static Query later(Instant moment, List<Long> issues) {
        List<Object> values = new ArrayList<>(issues);
        values.add(moment.toEpochMilli());
        return Query.select().where(Rows.in("ISSUE_ID", issues.size()) + " AND CHANGED_AT > ?", values.toArray());
    }

    @Override
    public List<IssueId> issues() {
        return Rows.issues(ao, DebtChangeEntity.class, DebtChangeEntity::getIssueId);
    }

    @Override
    public void removeAll(IssueId issue) {
        ao.deleteWithSQL(DebtChangeEntity.class, "ISSUE_ID = ?", issue.value());
    }

    private static DebtChange change(DebtChangeEntity row) {
        return new DebtChange(
                new IssueId(row.getIssueId()),
                instant(row.getChangedAt()),
                new UserId(row.getChangedBy()),
                DebtAction.valueOf(row.getActionCode()),
                Optional.ofNullable(row.getBeforeValues()).map(HistoryText::read),
                Optional.ofNullable(row.getAfterValues()).map(HistoryText::read));
    }
}
