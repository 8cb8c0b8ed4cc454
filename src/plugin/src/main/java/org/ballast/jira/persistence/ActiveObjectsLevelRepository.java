package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;
import static org.ballast.jira.persistence.Rows.optionalInstant;

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
import java.util.TreeMap;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.LevelNotice;
import org.ballast.core.servicelevel.LevelPoint;
import org.ballast.core.servicelevel.LevelRepository;
import org.ballast.core.servicelevel.Share;

/** Keeps how well flows were served in {@code LEVEL_POINT}, and notices in {@code LEVEL_NOTICE}. */
@Named
public class ActiveObjectsLevelRepository implements LevelRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsLevelRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** Reads what there is from the first of them on once, and writes only what differs. */
    @Override
    public void save(Collection<LevelPoint> points) {
        Map<FlowId, Instant> first = new TreeMap<>();
        points.forEach(
                point -> first.merge(point.flow(), point.from(), (one, other) -> one.isBefore(other) ? one : other));
        Map<String, LevelPointEntity> present = new HashMap<>();
        first.forEach((flow, from) -> {
            for (LevelPointEntity row : rows(flow, from)) {
                present.put(row.getPointKey(), row);
            }
        });
        for (LevelPoint point : points) {
            LevelPointEntity row = present.get(key(point));
            if (row == null) {
                create(point);
            } else if (!point(row).equals(point)) {
                row.setHours(point.hours());
                row.setMillionths(point.share().millionths());
                row.save();
            }
        }
    }

    private void create(LevelPoint point) {
        ao.create(
                LevelPointEntity.class,
                new DBParam("FLOW_ID", point.flow().value()),
                new DBParam("BEGAN_AT", point.from().toEpochMilli()),
                new DBParam("HOURS", point.hours()),
                new DBParam("MILLIONTHS", point.share().millionths()),
                new DBParam("POINT_KEY", key(point)));
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
        String key = notice.flow().value() + ":" + notice.threshold() + ":" + notice.number();
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
        return point.flow().value() + ":" + point.from().toEpochMilli();
    }

    private static LevelPoint point(LevelPointEntity row) {
        return new LevelPoint(
                new FlowId(row.getFlowId()), instant(row.getBeganAt()), row.getHours(), new Share(row.getMillionths()));
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
