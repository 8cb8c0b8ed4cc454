package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.core.workshop.ConsentRepository;
import org.ballast.core.workshop.KernelSource;
import org.ballast.core.workshop.Stance;
import org.ballast.core.workshop.WorkshopId;

/** Keeps sources and stances in memory. */
public final class InMemoryConsentRepository implements ConsentRepository {

    private final Map<WorkshopId, List<KernelSource>> sources = new TreeMap<>();
    private final Map<WorkshopId, List<Stance>> stances = new TreeMap<>();

    @Override
    public synchronized List<KernelSource> sources(WorkshopId workshop) {
        return sources.getOrDefault(workshop, List.of()).stream()
                .sorted(Comparator.comparing(KernelSource::element).thenComparing(KernelSource::cluster))
                .toList();
    }

    @Override
    public synchronized void add(WorkshopId workshop, KernelSource source) {
        List<KernelSource> all = sources.computeIfAbsent(workshop, unseen -> new ArrayList<>());
        if (!all.contains(source)) {
            all.add(source);
        }
    }

    @Override
    public synchronized List<Stance> stances(WorkshopId workshop) {
        return stances.getOrDefault(workshop, List.of()).stream()
                .sorted(Comparator.comparing(Stance::element)
                        .thenComparing(Stance::by)
                        .thenComparing(Stance::number))
                .toList();
    }

    @Override
    public synchronized void add(WorkshopId workshop, Stance stance) {
        boolean taken = stances(workshop).stream()
                .anyMatch(other -> other.element().equals(stance.element())
                        && other.by().equals(stance.by())
                        && other.number() == stance.number());
        if (taken) {
            throw new KeyTakenException("stance " + stance.number());
        }
        stances.computeIfAbsent(workshop, unseen -> new ArrayList<>()).add(stance);
    }
}
