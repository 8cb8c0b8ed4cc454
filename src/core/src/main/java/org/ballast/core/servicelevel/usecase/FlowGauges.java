package org.ballast.core.servicelevel.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.servicelevel.LevelPoint;
import org.ballast.core.servicelevel.LevelRepository;
import org.ballast.core.servicelevel.LevelStanding;
import org.ballast.core.servicelevel.SavedFlow;
import org.ballast.core.servicelevel.ServiceLevel;
import org.ballast.core.servicelevel.UserFlow;
import org.ballast.core.servicelevel.UserFlowRepository;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.KeyResultGauges;
import org.ballast.core.strategy.Strategy;

/** Measures key results by the service levels of user flows. */
public final class FlowGauges implements KeyResultGauges {

    private final UserFlowRepository flows;
    private final LevelRepository levels;

    public FlowGauges(UserFlowRepository flows, LevelRepository levels) {
        this.flows = flows;
        this.levels = levels;
    }

    /** Of two flows that name the same key result the first one measures it. */
    @Override
    public Map<ElementKey, Gauge> of(Strategy strategy, Instant now) {
        Map<ElementKey, Gauge> gauges = new TreeMap<>();
        for (SavedFlow line : flows.of(strategy.department())) {
            Optional<ServiceLevel> level = line.flow().flatMap(UserFlow::level);
            level.flatMap(ServiceLevel::keyResult)
                    .filter(ref -> ref.strategy().equals(strategy.id()) && !gauges.containsKey(ref.key()))
                    .flatMap(ref -> gauge(line, level.orElseThrow(), now).map(gauge -> Map.entry(ref.key(), gauge)))
                    .ifPresent(entry -> gauges.put(entry.getKey(), entry.getValue()));
        }
        return gauges;
    }

    private Optional<Gauge> gauge(SavedFlow line, ServiceLevel level, Instant now) {
        List<LevelPoint> points = levels.since(line.id(), level.window().start(now));
        LevelStanding standing = LevelStanding.of(level, points, now);
        return standing.share().flatMap(share -> standing.newestAt().map(at -> new Gauge(share.percent(), at)));
    }
}
