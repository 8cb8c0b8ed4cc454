package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.core.debt.RoundId;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundLog;

/** Keeps the log in memory. */
public final class InMemoryRoundLog implements RoundLog {

    private final Map<RoundId, List<RoundEvent>> events = new TreeMap<>();
    private long last;

    @Override
    public synchronized void append(RoundId round, RoundEvent event) {
        events.computeIfAbsent(round, unseen -> new ArrayList<>()).add(event.numbered(++last));
    }

    @Override
    public synchronized void appendAll(RoundId round, List<RoundEvent> added) {
        added.forEach(event -> append(round, event));
    }

    @Override
    public synchronized List<RoundEvent> after(RoundId round, long number) {
        return events.getOrDefault(round, List.of()).stream()
                .filter(event -> event.number() > number)
                .toList();
    }
}
