package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.createAll;
import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.in;
import static org.ballast.jira.persistence.Rows.instant;
import static org.ballast.jira.persistence.Rows.optionalInstant;
import static org.ballast.jira.persistence.Rows.portions;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.LevelChange;
import org.ballast.core.servicelevel.LevelNotice;
import org.ballast.core.servicelevel.LevelPoint;
import org.ballast.core.servicelevel.LevelRepository;
import org.ballast.core.servicelevel.Share;
import org.ballast.core.shared.UserId;
import org.jspecify.annotations.Nullable;

/** Keeps how well flows were served in {@code LEVEL_POINT}, what was replaced in {@code LEVEL_CHANGE}, and notices in {@code LEVEL_NOTICE}. */
@Named
public class ActiveObjectsLevelRepository implements LevelRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsLevelRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(Collection<LevelPoint> points) {
        createAll(
                ao,
                LevelPointEntity.class,
                points.stream().map(ActiveObjectsLevelRepository::columns).toList());
    }

    /** The lines come first, so that of two writers the later one waits before it has touched a point. */
    @Override
    public void replace(Collection<LevelChange> changes) {
        createAll(
                ao,
                LevelChangeEntity.class,
                changes.stream().map(ActiveObjectsLevelRepository::columns).toList());
        List<String> keys = changes.stream().map(change -> key(change.before())).toList();
        portions(keys)
                .forEach(
                        some -> ao.deleteWithSQL(LevelPointEntity.class, in("POINT_KEY", some.size()), some.toArray()));
        add(changes.stream().map(LevelChange::after).toList());
    }

    @Override
    public int newestSequence(FlowId flow) {
        return first(ao.find(
                        LevelChangeEntity.class,
                        newestFirst(flow, Integer.MAX_VALUE).limit(1)))
                .map(LevelChangeEntity::getSequenceNumber)
                .orElse(0);
    }

    @Override
    public List<LevelChange> log(FlowId flow, int before, int most) {
        return Arrays.stream(ao.find(
                        LevelChangeEntity.class, newestFirst(flow, before).limit(most)))
                .map(ActiveObjectsLevelRepository::change)
                .toList();
    }

    @Override
    public List<LevelPoint> since(FlowId flow, Instant from) {
        return Arrays.stream(rows(flow, from))
                .map(ActiveObjectsLevelRepository::point)
                .toList();
    }

    @Override
    public List<LevelNotice> standing(FlowId flow) {
        Map<Integer, LevelNotice> newest = new TreeMap<>();
        for (LevelNoticeEntity row : ao.find(LevelNoticeEntity.class, "FLOW_ID = ?", flow.value())) {
            newest.merge(row.getThreshold(), notice(row), (one, other) -> one.number() > other.number() ? one : other);
        }
        return List.copyOf(newest.values());
    }

    @Override
    public void save(LevelNotice notice) {
        String key = RowKey.of(notice.flow().value(), notice.threshold(), notice.number());
        if (notice.over().isPresent()) {
            first(ao.find(LevelNoticeEntity.class, "NOTICE_KEY = ?", key)).ifPresent(row -> {
                row.setEndedAt(notice.over().map(Instant::toEpochMilli).orElse(null));
                row.save();
            });
        } else {
            ao.create(
                    LevelNoticeEntity.class,
                    new DBParam("FLOW_ID", notice.flow().value()),
                    new DBParam("THRESHOLD", notice.threshold()),
                    new DBParam("CROSSING_NUMBER", notice.number()),
                    new DBParam("RAISED_AT", notice.at().toEpochMilli()),
                    new DBParam("NOTICE_KEY", key));
        }
    }

    @Override
    public List<LevelNotice> notices(FlowId flow, int most) {
        Query newestFirst = Query.select()
                .where("FLOW_ID = ?", flow.value())
                .order("RAISED_AT DESC, THRESHOLD DESC")
                .limit(most);
        return Arrays.stream(ao.find(LevelNoticeEntity.class, newestFirst))
                .map(ActiveObjectsLevelRepository::notice)
                .toList();
    }

    private LevelPointEntity[] rows(FlowId flow, Instant from) {
        return ao.find(
                LevelPointEntity.class,
                Query.select()
                        .where("FLOW_ID = ? AND BEGAN_AT >= ?", flow.value(), from.toEpochMilli())
                        .order("BEGAN_AT ASC"));
    }

    private static String key(LevelPoint point) {
        return RowKey.of(point.flow().value(), point.from().toEpochMilli());
    }

    private static Query newestFirst(FlowId flow, int before) {
        return Query.select()
                .where("FLOW_ID = ? AND SEQUENCE_NUMBER < ?", flow.value(), before)
                .order("SEQUENCE_NUMBER DESC");
    }

    private static Map<String, Object> columns(LevelPoint point) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("FLOW_ID", point.flow().value());
        columns.put("BEGAN_AT", point.from().toEpochMilli());
        columns.put("HOURS", point.hours());
        columns.put("MILLIONTHS", point.share().millionths());
        putEntry(columns, point);
        columns.put("POINT_KEY", key(point));
        return columns;
    }

    private static Map<String, Object> columns(LevelChange change) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("FLOW_ID", change.flow().value());
        columns.put("SEQUENCE_NUMBER", change.sequence());
        columns.put("BEGAN_AT", change.before().from().toEpochMilli());
        columns.put("HOURS_BEFORE", change.before().hours());
        columns.put("MILLIONTHS_BEFORE", change.before().share().millionths());
        putEntry(columns, change.before());
        columns.put("HOURS_AFTER", change.after().hours());
        columns.put("MILLIONTHS_AFTER", change.after().share().millionths());
        columns.put("CHANGED_BY", change.made().by().value());
        columns.put("CHANGED_AT", change.made().at().toEpochMilli());
        columns.put("CHANGE_KEY", RowKey.of(change.flow().value(), change.sequence()));
        return columns;
    }

    private static void putEntry(Map<String, Object> columns, LevelPoint point) {
        point.entry().ifPresent(entry -> {
            columns.put("SET_BY", entry.by().value());
            columns.put("SET_AT", entry.at().toEpochMilli());
        });
    }

    private static LevelPoint point(LevelPointEntity row) {
        return new LevelPoint(
                new FlowId(row.getFlowId()),
                instant(row.getBeganAt()),
                row.getHours(),
                new Share(row.getMillionths()),
                entry(row.getSetBy(), row.getSetAt()));
    }

    private static LevelChange change(LevelChangeEntity row) {
        FlowId flow = new FlowId(row.getFlowId());
        Instant from = instant(row.getBeganAt());
        return new LevelChange(
                row.getSequenceNumber(),
                new LevelPoint(
                        flow,
                        from,
                        row.getHoursBefore(),
                        new Share(row.getMillionthsBefore()),
                        entry(row.getSetBy(), row.getSetAt())),
                new LevelPoint(
                        flow,
                        from,
                        row.getHoursAfter(),
                        new Share(row.getMillionthsAfter()),
                        entry(row.getChangedBy(), row.getChangedAt())));
    }

    private static Optional<LevelPoint.Entry> entry(@Nullable String by, @Nullable Long at) {
        return by == null || at == null
                ? Optional.empty()
                : Optional.of(new LevelPoint.Entry(new UserId(by), instant(at)));
    }

    private static LevelNotice notice(LevelNoticeEntity row) {
        return new LevelNotice(
                new FlowId(row.getFlowId()),
                row.getThreshold(),
                row.getCrossingNumber(),
                instant(row.getRaisedAt()),
                optionalInstant(row.getEndedAt()));
    }
}
