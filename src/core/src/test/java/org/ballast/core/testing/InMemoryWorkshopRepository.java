package org.ballast.core.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.workshop.Participant;
import org.ballast.core.workshop.Workshop;
import org.ballast.core.workshop.WorkshopEvent;
import org.ballast.core.workshop.WorkshopId;
import org.ballast.core.workshop.WorkshopRepository;
import org.ballast.core.workshop.WorkshopStage;

/** Keeps workshops in memory. */
public final class InMemoryWorkshopRepository implements WorkshopRepository {

    private final Map<WorkshopId, Workshop> workshops = new TreeMap<>();
    private final Map<WorkshopId, Map<UserId, Participant>> participants = new TreeMap<>();
    private final Map<WorkshopId, List<WorkshopEvent>> logs = new TreeMap<>();

    @Override
    public synchronized Workshop open(StrategyId strategy, String title, UserId facilitator, Instant at) {
        if (findOpen(strategy).isPresent()) {
            throw new KeyTakenException("open workshop of " + strategy);
        }
        Workshop opened = new Workshop(
                new WorkshopId(workshops.size() + 1L), strategy, title, facilitator, WorkshopStage.WRITE, at);
        workshops.put(opened.id(), opened);
        return opened;
    }

    @Override
    public synchronized Optional<Workshop> find(WorkshopId workshop) {
        return Optional.ofNullable(workshops.get(workshop));
    }

    @Override
    public synchronized Optional<Workshop> findOpen(StrategyId strategy) {
        return of(strategy).stream()
                .filter(workshop -> workshop.stage() != WorkshopStage.CLOSED)
                .findFirst();
    }

    @Override
    public synchronized List<Workshop> closed(StrategyId strategy) {
        return of(strategy).stream()
                .filter(workshop -> workshop.stage() == WorkshopStage.CLOSED)
                .sorted(Comparator.comparing(Workshop::id).reversed())
                .toList();
    }

    private List<Workshop> of(StrategyId strategy) {
        return workshops.values().stream()
                .filter(workshop -> workshop.strategy().equals(strategy))
                .toList();
    }

    @Override
    public synchronized void save(Workshop workshop) {
        workshops.put(workshop.id(), workshop);
    }

    @Override
    public synchronized List<Participant> participants(WorkshopId workshop) {
        return List.copyOf(participants.getOrDefault(workshop, Map.of()).values());
    }

    @Override
    public synchronized void save(WorkshopId workshop, Participant participant) {
        participants.computeIfAbsent(workshop, unseen -> new TreeMap<>()).put(participant.user(), participant);
    }

    @Override
    public synchronized int newestSequence(WorkshopId workshop) {
        return logs.getOrDefault(workshop, List.of()).stream()
                .mapToInt(WorkshopEvent::sequence)
                .max()
                .orElse(0);
    }

    @Override
    public synchronized void append(WorkshopId workshop, WorkshopEvent event) {
        if (log(workshop).stream().anyMatch(line -> line.sequence() == event.sequence())) {
            throw new KeyTakenException("line " + event.sequence());
        }
        logs.computeIfAbsent(workshop, unseen -> new ArrayList<>()).add(event);
    }

    @Override
    public synchronized List<WorkshopEvent> log(WorkshopId workshop) {
        return logs.getOrDefault(workshop, List.of()).stream()
                .sorted(Comparator.comparingInt(WorkshopEvent::sequence))
                .toList();
    }
}
