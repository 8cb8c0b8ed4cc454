package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;
import static org.ballast.jira.persistence.Rows.text;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.OccasionItemRepository;
import org.ballast.core.cadence.OccasionKey;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Keeps what teams have taken on for their occasions in {@code OCCASION_ITEM}. */
@Named
public class ActiveObjectsOccasionItemRepository implements OccasionItemRepository {
    private static final Comparator<OccasionItem> ORDER = Comparator.comparing(
                    (OccasionItem item) -> item.occasion().planned())
            .thenComparing(item -> item.occasion().kind())
            .thenComparing(OccasionItem::issue);

    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsOccasionItemRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<OccasionItem> of(OccasionKey occasion) {
        return items(Query.select().where("OCCASION_KEY = ?", key(occasion)));
    }

    @Override
    public List<OccasionItem> since(BoardId board, LocalDate earliest) {
        return items(Query.select().where("BOARD_ID = ? AND PLANNED_ON >= ?", board.value(), earliest.toEpochDay()));
    }

    @Override
    public void save(OccasionItem item) {
        OccasionKey occasion = item.occasion();
        String itemKey = key(occasion, item.issue());
        OccasionItemEntity row = first(ao.find(OccasionItemEntity.class, "ITEM_KEY = ?", itemKey))
                .orElseGet(() -> ao.create(
                        OccasionItemEntity.class,
                        new DBParam("ITEM_KEY", itemKey),
                        new DBParam("OCCASION_KEY", key(occasion)),
                        new DBParam("BOARD_ID", occasion.board().value()),
                        new DBParam("OCCASION_KIND", occasion.kind().name()),
                        new DBParam("PLANNED_ON", occasion.planned().toEpochDay()),
                        new DBParam("ISSUE_ID", item.issue().value()),
                        new DBParam("STANDING", item.standing().name()),
                        new DBParam("CHANGED_BY", item.changedBy().value()),
                        new DBParam("CHANGED_AT", item.changedAt().toEpochMilli())));
        row.setPlanText(item.plan());
        row.setStanding(item.standing().name());
        row.setChangedBy(item.changedBy().value());
        row.setChangedAt(item.changedAt().toEpochMilli());
        row.save();
    }

    @Override
    public void remove(OccasionKey occasion, IssueId issue) {
        ao.deleteWithSQL(OccasionItemEntity.class, "ITEM_KEY = ?", key(occasion, issue));
    }

    @Override
    public List<IssueId> issues() {
        return Rows.issues(ao, OccasionItemEntity.class, OccasionItemEntity::getIssueId);
    }

    @Override
    public void removeAll(IssueId issue) {
        ao.deleteWithSQL(OccasionItemEntity.class, "ISSUE_ID = ?", issue.value());
    }

    @Override
    public void removeAll(BoardId board) {
        ao.deleteWithSQL(OccasionItemEntity.class, "BOARD_ID = ?", board.value());
    }

    private List<OccasionItem> items(Query query) {
        return Arrays.stream(ao.find(OccasionItemEntity.class, query))
                .map(ActiveObjectsOccasionItemRepository::item)
                .sorted(ORDER)
                .toList();
    }

    private static String key(OccasionKey occasion) {
        return RowKey.of(
                occasion.board().value(), occasion.kind(), occasion.planned().toEpochDay());
    }

    private static String key(OccasionKey occasion, IssueId issue) {
        return RowKey.of(key(occasion), issue.value());
    }

    private static OccasionItem item(OccasionItemEntity row) {
        return new OccasionItem(
                new OccasionKey(
                        new BoardId(row.getBoardId()),
                        OccasionKind.valueOf(row.getOccasionKind()),
                        LocalDate.ofEpochDay(row.getPlannedOn())),
                new IssueId(row.getIssueId()),
                text(row.getPlanText()),
                OccasionItem.Standing.valueOf(row.getStanding()),
                new UserId(row.getChangedBy()),
                instant(row.getChangedAt()));
    }
}
