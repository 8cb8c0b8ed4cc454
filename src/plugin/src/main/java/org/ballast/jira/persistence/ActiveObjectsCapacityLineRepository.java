package org.ballast.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.capacitycheck.CapacityCheck;
import org.ballast.core.capacitycheck.CapacityLine;
import org.ballast.core.capacitycheck.CapacityLineRepository;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;

/** Keeps what the weekly checks came to in {@code CAPACITY_LINE}. */
@Named
public class ActiveObjectsCapacityLineRepository implements CapacityLineRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsCapacityLineRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public boolean has(StrategyId strategy, LocalDate week) {
        return ao.find(CapacityLineEntity.class, "LINE_KEY = ?", key(strategy, week)).length > 0;
    }

    @Override
    public void add(CapacityLine line) {
        ao.create(
                CapacityLineEntity.class,
                new DBParam("STRATEGY_ID", line.strategy().value()),
                new DBParam("WEEK_DAY", line.week().toEpochDay()),
                new DBParam("NEEDED", line.check().needed().halfDays()),
                new DBParam("GIVEN", line.check().given().halfDays()),
                new DBParam("UNESTIMATED", line.check().unestimated()),
                new DBParam("SEEN_BY", line.seenBy().value()),
                new DBParam("LINE_KEY", key(line.strategy(), line.week())));
    }

    @Override
    public List<CapacityLine> of(StrategyId strategy, int most) {
        Query newestFirst = Query.select()
                .where("STRATEGY_ID = ?", strategy.value())
                .order("WEEK_DAY DESC")
                .limit(most);
        List<CapacityLine> lines = new ArrayList<>();
        for (CapacityLineEntity row : ao.find(CapacityLineEntity.class, newestFirst)) {
            lines.add(line(row));
        }
        Collections.reverse(lines);
        return lines;
    }

    private static String key(StrategyId strategy, LocalDate week) {
        return RowKey.of(strategy.value(), week.toEpochDay());
    }

    private static CapacityLine line(CapacityLineEntity row) {
        return new CapacityLine(
                new StrategyId(row.getStrategyId()),
                LocalDate.ofEpochDay(row.getWeekDay()),
                new CapacityCheck(
                        new PersonDays(row.getNeeded()), new PersonDays(row.getGiven()), row.getUnestimated()),
                new UserId(row.getSeenBy()));
    }
}
