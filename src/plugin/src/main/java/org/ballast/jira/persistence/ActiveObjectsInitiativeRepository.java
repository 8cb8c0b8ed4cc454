package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.in;
import static org.ballast.jira.persistence.Rows.inPortions;
import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeAction;
import org.ballast.core.initiative.InitiativeChange;
import org.ballast.core.initiative.InitiativeId;
import org.ballast.core.initiative.InitiativePlan;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.initiative.Pause;
import org.ballast.core.initiative.Slice;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * Keeps initiatives in {@code INITIATIVE}, {@code INITIATIVE_SLICE}, {@code INITIATIVE_PAUSE} and
 * {@code INITIATIVE_CHANGE}. The unique key of a line of the log is the revision, so that of two writers one fails.
 */
@Named
public class ActiveObjectsInitiativeRepository implements InitiativeRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsInitiativeRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Initiative> find(InitiativeId initiative) {
        return row(initiative).flatMap(row -> whole(List.of(row)).stream().findFirst());
    }

    @Override
    public List<Initiative> of(BoardId board) {
        Query all = Query.select().where("BOARD_ID = ?", board.value()).order("ID ASC");
        return whole(List.of(ao.find(InitiativeEntity.class, all)));
    }

    @Override
    public List<Initiative> naming(IssueId issue) {
        TreeSet<Long> ids = new TreeSet<>();
        for (InitiativeEntity row : ao.find(InitiativeEntity.class, "ISSUE_ID = ?", issue.value())) {
            ids.add((long) row.getID());
        }
        for (InitiativeSliceEntity row : ao.find(InitiativeSliceEntity.class, "ISSUE_ID = ?", issue.value())) {
            ids.add((long) row.getInitiativeId());
        }
        return all(ids);
    }

    @Override
    public List<Initiative> findAll(Collection<InitiativeId> initiatives) {
        return all(initiatives.stream()
                .map(InitiativeId::value)
                .filter(id -> id <= Integer.MAX_VALUE)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private List<Initiative> all(SortedSet<Long> ids) {
        return whole(inPortions(
                ids,
                some -> ao.find(
                        InitiativeEntity.class,
                        Query.select()
                                .where(in("ID", some.size()), numbers(some))
                                .order("ID ASC"))));
    }

    @Override
    public Initiative add(BoardId board, IssueId issue, InitiativePlan plan, Instant at, UserId by) {
        InitiativeEntity row = ao.create(
                InitiativeEntity.class,
                new DBParam("OPEN_KEY", InitiativeRows.openKey(board, issue)),
                new DBParam("BOARD_ID", board.value()),
                new DBParam("ISSUE_ID", issue.value()),
                new DBParam("TITLE", plan.title()),
                new DBParam("OWNED_BY", plan.owner().value()),
                new DBParam("LARGEST_SLICE_HALF_DAYS", plan.largestSlice().halfDays()),
                new DBParam("SEVERAL_OPEN", plan.severalOpen()),
                new DBParam("ALTERNATION_KIND", plan.alternation().kind().name()),
                new DBParam("PRODUCT_SPRINTS", plan.alternation().productSprints()),
                new DBParam("SHARE_PERCENT", plan.alternation().sharePercent()),
                new DBParam("RFC_GATES", false),
                new DBParam("ALLOCATED_PEOPLE", 0),
                new DBParam("ALLOCATED_SPRINTS", 0),
                new DBParam("STARTED_AT", at.toEpochMilli()),
                new DBParam("STARTED_BY", by.value()),
                new DBParam("REVISION", 1),
                new DBParam("FINISHED", false));
        Initiative added = new Initiative(
                new InitiativeId(row.getID()), board, issue, plan, List.of(), List.of(), Optional.empty(), at, by, 1);
        InitiativeRows.fill(row, added);
        row.save();
        log(added, new InitiativeChange(InitiativeAction.STARTED, Optional.empty(), at, Optional.of(by)));
        return added;
    }

    @Override
    public void save(Initiative changed, InitiativeChange change) {
        log(changed, change);
        InitiativeEntity row = row(changed.id())
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no initiative " + changed.id().value()));
        InitiativeRows.fill(row, changed);
        row.save();
        saveSlices(changed);
        savePauses(changed);
    }

    @Override
    public void remove(InitiativeId initiative) {
        int id = Math.toIntExact(initiative.value());
        ao.deleteWithSQL(InitiativeSliceEntity.class, "INITIATIVE_ID = ?", id);
        ao.deleteWithSQL(InitiativePauseEntity.class, "INITIATIVE_ID = ?", id);
        ao.deleteWithSQL(InitiativeChangeEntity.class, "INITIATIVE_ID = ?", id);
        ao.deleteWithSQL(InitiativeEntity.class, "ID = ?", id);
    }

    @Override
    public List<InitiativeChange> changes(InitiativeId initiative) {
        Query newestFirst = Query.select()
                .where("INITIATIVE_ID = ?", Math.toIntExact(initiative.value()))
                .order("ID DESC");
        return Arrays.stream(ao.find(InitiativeChangeEntity.class, newestFirst))
                .map(row -> new InitiativeChange(
                        InitiativeAction.valueOf(row.getActionCode()),
                        Optional.ofNullable(row.getIssueId()).map(IssueId::new),
                        instant(row.getChangedAt()),
                        Optional.ofNullable(row.getChangedBy()).map(UserId::new)))
                .toList();
    }

    private void log(Initiative changed, InitiativeChange change) {
        List<DBParam> values = new ArrayList<>(List.of(
                new DBParam("CHANGE_KEY", RowKey.of(changed.id().value(), changed.revision())),
                new DBParam("INITIATIVE_ID", Math.toIntExact(changed.id().value())),
                new DBParam("ACTION_CODE", change.action().name()),
                new DBParam("CHANGED_AT", change.at().toEpochMilli())));
        change.issue().ifPresent(issue -> values.add(new DBParam("ISSUE_ID", issue.value())));
        change.by().ifPresent(user -> values.add(new DBParam("CHANGED_BY", user.value())));
        ao.create(InitiativeChangeEntity.class, values.toArray(new DBParam[0]));
    }

    /** Writes only rows that differ: most changes touch a single slice. */
    private void saveSlices(Initiative changed) {
        Map<IssueId, InitiativeSliceEntity> rows = new TreeMap<>();
        for (InitiativeSliceEntity row : ao.find(
                InitiativeSliceEntity.class,
                "INITIATIVE_ID = ?",
                Math.toIntExact(changed.id().value()))) {
            rows.put(new IssueId(row.getIssueId()), row);
        }
        for (int place = 0; place < changed.slices().size(); place++) {
            Slice slice = changed.slices().get(place);
            InitiativeSliceEntity row = rows.remove(slice.issue());
            String key = InitiativeRows.sliceKey(changed, slice);
            if (row == null) {
                row = newSlice(changed, slice, key);
            } else if (InitiativeRows.slice(row).equals(slice)
                    && row.getPlace() == place
                    && row.getSliceKey().equals(key)) {
                continue;
            }
            row.setSliceKey(key);
            InitiativeRows.fill(row, slice, place);
            row.save();
        }
        rows.values().forEach(row -> ao.deleteWithSQL(InitiativeSliceEntity.class, "ID = ?", row.getID()));
    }

    private InitiativeSliceEntity newSlice(Initiative initiative, Slice slice, String key) {
        return ao.create(
                InitiativeSliceEntity.class,
                new DBParam("SLICE_KEY", key),
                new DBParam("INITIATIVE_ID", Math.toIntExact(initiative.id().value())),
                new DBParam("ISSUE_ID", slice.issue().value()),
                new DBParam("PLACE", 0),
                new DBParam("HALF_DAYS", slice.effort().halfDays()),
                new DBParam("STATE_CODE", slice.state().name()),
                new DBParam("MERGED", false),
                new DBParam("TESTED", false),
                new DBParam("NOTED", false));
    }

    private void savePauses(Initiative changed) {
        List<InitiativePauseEntity> rows = pauseRows(List.of(changed.id().value()));
        for (int place = 0; place < changed.pauses().size(); place++) {
            Pause pause = changed.pauses().get(place);
            if (place < rows.size() && InitiativeRows.pause(rows.get(place)).equals(pause)) {
                continue;
            }
            InitiativePauseEntity row = place < rows.size() ? rows.get(place) : newPause(changed, pause, place);
            InitiativeRows.fill(row, pause);
            row.save();
        }
    }

    private InitiativePauseEntity newPause(Initiative initiative, Pause pause, int place) {
        return ao.create(
                InitiativePauseEntity.class,
                new DBParam("INITIATIVE_ID", Math.toIntExact(initiative.id().value())),
                new DBParam("PLACE", place),
                new DBParam("PAUSED_AT", pause.from().toEpochMilli()),
                new DBParam("PAUSED_BY", pause.by().value()),
                new DBParam("REASON_CODE", pause.reason().name()),
                new DBParam("NOTE_SKIPPED", false));
    }

    private Optional<InitiativeEntity> row(InitiativeId initiative) {
        return initiative.value() > Integer.MAX_VALUE
                ? Optional.empty()
                : first(ao.find(InitiativeEntity.class, "ID = ?", (int) initiative.value()));
    }

    /** The initiatives of these rows with everything that belongs to them, in the order of the rows. */
    private List<Initiative> whole(List<InitiativeEntity> rows) {
        List<Long> ids = rows.stream().map(row -> (long) row.getID()).toList();
        Map<Integer, List<InitiativeSliceEntity>> slices = inPortions(
                        ids,
                        some -> ao.find(
                                InitiativeSliceEntity.class,
                                Query.select().where(in("INITIATIVE_ID", some.size()), numbers(some))))
                .stream()
                .sorted(Comparator.comparing(InitiativeSliceEntity::getPlace))
                .collect(Collectors.groupingBy(InitiativeSliceEntity::getInitiativeId));
        Map<Integer, List<InitiativePauseEntity>> pauses =
                pauseRows(ids).stream().collect(Collectors.groupingBy(InitiativePauseEntity::getInitiativeId));
        return rows.stream()
                .map(row -> InitiativeRows.initiative(
                        row,
                        slices.getOrDefault(row.getID(), List.of()).stream()
                                .map(InitiativeRows::slice)
                                .toList(),
                        pauses.getOrDefault(row.getID(), List.of()).stream()
                                .map(InitiativeRows::pause)
                                .toList()))
                .toList();
    }

    private List<InitiativePauseEntity> pauseRows(Collection<Long> initiatives) {
        return inPortions(
                        initiatives,
                        some -> ao.find(
                                InitiativePauseEntity.class,
                                Query.select().where(in("INITIATIVE_ID", some.size()), numbers(some))))
                .stream()
                .sorted(Comparator.comparing(InitiativePauseEntity::getPlace))
                .toList();
    }

    private static Object[] numbers(List<Long> ids) {
        return ids.stream().map(Math::toIntExact).toArray();
    }
}
