package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.in;
import static org.ballast.jira.persistence.Rows.inPortions;
import static org.ballast.jira.persistence.Rows.instant;
import static org.ballast.jira.persistence.Rows.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtItemRepository;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.debt.DebtValues;
import org.ballast.core.debt.RankedItem;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Keeps the debt items in {@code DEBT_ITEM}. */
@Named
public class ActiveObjectsDebtItemRepository implements DebtItemRepository {
    private static final String OF_ISSUE = "ISSUE_ID = ?";
    /** Named, so that rows can be read as a stream: its rows are plain values, which costs less than entities. */
    private static final String COLUMNS =
            "ID, ISSUE_ID, KIND, PRIORITY, ESTIMATE_HALF_DAYS, AREA, NOTE, TAGGED_AT, TAGGED_BY, LAST_RANK";
    /** Active Objects looks at every name several times before it asks, so a view names no more than it shows. */
    private static final String VALUE_COLUMNS = "ID, KIND, PRIORITY, ESTIMATE_HALF_DAYS, AREA, NOTE";
    /** Without the note, which may be long. */
    private static final String RANK_COLUMNS = "ID, ISSUE_ID, LAST_RANK";

    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsDebtItemRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<DebtItem> find(IssueId issue) {
        return findRanked(issue).map(RankedItem::item);
    }

    @Override
    public Optional<DebtValues> findValues(IssueId issue) {
        List<DebtValues> found = new ArrayList<>(1);
        Query one = Query.select(VALUE_COLUMNS).where(OF_ISSUE, issue.value());
        ao.stream(DebtItemEntity.class, one, row -> found.add(values(row)));
        return found.stream().findFirst();
    }

    @Override
    public Optional<RankedItem> findRanked(IssueId issue) {
        List<RankedItem> found = new ArrayList<>(1);
        Query one = Query.select(COLUMNS).where(OF_ISSUE, issue.value());
        ao.stream(
                DebtItemEntity.class,
                one,
                row -> found.add(new RankedItem(item(row), Optional.ofNullable(row.getLastRank()))));
        return found.stream().findFirst();
    }

    @Override
    public List<DebtItem> findAll(Collection<IssueId> issues) {
        List<Long> ids = issues.stream().map(IssueId::value).distinct().toList();
        return inPortions(ids, some -> ao.find(DebtItemEntity.class, in("ISSUE_ID", some.size()), some.toArray()))
                .stream()
                .map(ActiveObjectsDebtItemRepository::item)
                .sorted(Comparator.comparing(DebtItem::issue))
                .toList();
    }

    @Override
    public List<IssueId> allIssues() {
        Query all = Query.select("ID, ISSUE_ID").order("ISSUE_ID ASC");
        return Arrays.stream(ao.find(DebtItemEntity.class, all))
                .map(row -> new IssueId(row.getIssueId()))
                .toList();
    }

    @Override
    public void save(DebtItem item) {
        DebtItemEntity row = row(item.issue())
                .orElseGet(() -> ao.create(
                        DebtItemEntity.class,
                        new DBParam("ISSUE_ID", item.issue().value()),
                        new DBParam("KIND", item.values().kind().name()),
                        new DBParam("PRIORITY", item.values().priority().name()),
                        new DBParam("TAGGED_AT", item.taggedAt().toEpochMilli()),
                        new DBParam("TAGGED_BY", item.taggedBy().value())));
        DebtValues values = item.values();
        row.setKind(values.kind().name());
        row.setPriority(values.priority().name());
        row.setEstimateHalfDays(values.estimate().map(Effort::halfDays).orElse(null));
        row.setArea(values.area());
        row.setNote(values.note());
        row.setTaggedAt(item.taggedAt().toEpochMilli());
        row.setTaggedBy(item.taggedBy().value());
        row.save();
    }

    @Override
    public void remove(IssueId issue) {
        ao.deleteWithSQL(DebtItemEntity.class, OF_ISSUE, issue.value());
    }

    @Override
    public Map<IssueId, Integer> lastRanks() {
        Map<IssueId, Integer> ranks = new TreeMap<>();
        Query ranked = Query.select(RANK_COLUMNS).where("LAST_RANK IS NOT NULL");
        ao.stream(
                DebtItemEntity.class,
                ranked,
                row -> Optional.ofNullable(row.getLastRank())
                        .ifPresent(rank -> ranks.put(new IssueId(row.getIssueId()), rank)));
        return ranks;
    }

    @Override
    public void saveLastRanks(Map<IssueId, Optional<Integer>> ranks) {
        Object[] ids = ranks.keySet().stream().map(IssueId::value).toArray();
        Query some = Query.select(RANK_COLUMNS).where(in("ISSUE_ID", ids.length), ids);
        for (DebtItemEntity row : ao.find(DebtItemEntity.class, some)) {
            row.setLastRank(ranks.getOrDefault(new IssueId(row.getIssueId()), Optional.empty())
                    .orElse(null));
            row.save();
        }
    }

    private Optional<DebtItemEntity> row(IssueId issue) {
        return first(ao.find(DebtItemEntity.class, OF_ISSUE, issue.value()));
    }

    private static DebtItem item(DebtItemEntity row) {
        return new DebtItem(
                new IssueId(row.getIssueId()), values(row), instant(row.getTaggedAt()), new UserId(row.getTaggedBy()));
    }

    private static DebtValues values(DebtItemEntity row) {
        return new DebtValues(
                DebtKind.valueOf(row.getKind()),
                DebtPriority.valueOf(row.getPriority()),
                Optional.ofNullable(row.getEstimateHalfDays()).map(Effort::new),
                text(row.getArea()),
                text(row.getNote()));
    }
}
