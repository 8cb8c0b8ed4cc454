package org.ballast.core.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.LevelChange;
import org.ballast.core.servicelevel.LevelNotice;
import org.ballast.core.servicelevel.LevelPoint;
import org.ballast.core.servicelevel.LevelRepository;

/** Keeps service levels in memory. */
public final class InMemoryLevelRepository implements LevelRepository {

    private final Map<FlowId, Map<Instant, LevelPoint>> points = new TreeMap<>();
    private final List<LevelChange> log = new ArrayList<>();
    private final List<LevelNotice> notices = new ArrayList<>();

    @Override
    public synchronized void add(Collection<LevelPoint> added) {
        for (LevelPoint point : added) {
            if (of(point.flow()).putIfAbsent(point.from(), point) != null) {
                throw new KeyTakenException(point.toString());
            }
        }
    }

    @Override
    public synchronized void replace(Collection<LevelChange> changes) {
        for (LevelChange change : changes) {
            if (change.sequence() != newestSequence(change.flow()) + 1) {
                throw new KeyTakenException(change.toString());
            }
            log.add(change);
            of(change.flow()).put(change.after().from(), change.after());
        }
    }

    private Map<Instant, LevelPoint> of(FlowId flow) {
        return points.computeIfAbsent(flow, unseen -> new TreeMap<>());
    }

    @Override
    public synchronized int newestSequence(FlowId flow) {
        return log(flow, Integer.MAX_VALUE, 1).stream()
                .mapToInt(LevelChange::sequence)
                .sum();
    }

    @Override
    public synchronized List<LevelChange> log(FlowId flow, int before, int most) {
        return log.stream()
                .filter(change -> change.flow().equals(flow) && change.sequence() < before)
                .sorted(Comparator.comparing(LevelChange::sequence).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<LevelPoint> since(FlowId flow, Instant from) {
        return points.getOrDefault(flow, Map.of()).values().stream()
                .filter(point -> !point.from().isBefore(from))
                .toList();
    }

    @Override
    public synchronized List<LevelNotice> standing(FlowId flow) {
        Map<Integer, LevelNotice> newest = new TreeMap<>();
        notices.stream()
                .filter(notice -> notice.flow().equals(flow))
                .forEach(notice -> newest.merge(
                        notice.threshold(), notice, (one, other) -> one.number() > other.number() ? one : other));
        return List.copyOf(newest.values());
    }

    @Override
    public synchronized void save(LevelNotice notice) {
        if (notice.over().isPresent()) {
            notices.removeIf(each -> isSame(each, notice));
        } else if (notices.stream().anyMatch(each -> isSame(each, notice))) {
            throw new KeyTakenException(notice.toString());
        }
        notices.add(notice);
    }

    @Override
    public synchronized List<LevelNotice> notices(FlowId flow, int most) {
        return notices.stream()
                .filter(notice -> notice.flow().equals(flow))
                .sorted(Comparator.comparing(LevelNotice::at)
                        .thenComparing(LevelNotice::threshold)
                        .reversed())
                .limit(most)
                .toList();
    }

    private static boolean isSame(LevelNotice one, LevelNotice other) {
        return Objects.equals(one.flow(), other.flow())
                && one.threshold() == other.threshold()
                && one.number() == other.number();
    }
}
