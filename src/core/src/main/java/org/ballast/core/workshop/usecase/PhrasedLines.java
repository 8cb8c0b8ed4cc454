package org.ballast.core.workshop.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.shared.Codes;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.workshop.Stance;
import org.ballast.core.workshop.StanceKind;
import org.ballast.core.workshop.Workshop;
import org.ballast.core.workshop.WorkshopAction;
import org.ballast.core.workshop.WorkshopEvent;
import org.ballast.core.workshop.WorkshopStage;
import org.ballast.core.workshop.WorkshopStore;

/**
 * What a strategy says, for the people of a workshop: while it runs the newest version, and once it is closed what was there
 * at that moment. What is written later is not for everybody who was in the room.
 */
final class PhrasedLines {

    private static final Set<ElementKind> PHRASED =
            Set.of(ElementKind.DIAGNOSIS, ElementKind.GUIDING_POLICY, ElementKind.ACTION);

    private final StrategyStore strategies;
    private final WorkshopStore store;

    PhrasedLines(StrategyStore strategies, WorkshopStore store) {
        this.strategies = strategies;
        this.store = store;
    }

    /** Whether a workshop makes such elements. */
    static boolean isPhrased(KernelChange line) {
        return line.element().filter(key -> PHRASED.contains(key.kind())).isPresent();
    }

    /** The newest line of each element that is there, by key. */
    List<KernelChange> standing(Workshop workshop) {
        Optional<Instant> end = end(workshop);
        return end.isPresent() ? standing(written(workshop, end.get())) : standingNow(workshop);
    }

    /** The last words of those that are not there any more although somebody objected to them, by key. */
    List<KernelChange> removed(Workshop workshop, List<KernelChange> standing, List<Stance> stances) {
        Set<ElementKey> gone = new TreeSet<>();
        stances.stream()
                .filter(stance -> stance.kind() == StanceKind.OBJECT)
                .map(Stance::element)
                .forEach(gone::add);
        standing.forEach(line -> line.element().ifPresent(gone::remove));
        if (gone.isEmpty()) {
            return List.of();
        }
        Map<ElementKey, KernelChange> last = new TreeMap<>();
        written(workshop, end(workshop).orElse(Instant.MAX)).stream()
                .filter(line -> line.content().isPresent())
                .forEach(line -> line.element().filter(gone::contains).ifPresent(key -> last.put(key, line)));
        return List.copyOf(last.values());
    }

    private List<KernelChange> standingNow(Workshop workshop) {
        List<StrategyVersion> versions = strategies.strategies().versions(workshop.strategy());
        int newest = versions.get(versions.size() - 1).number();
        return strategies.kernels().standing(workshop.strategy(), newest);
    }

    /** Only the newest version is ever written, so the last line tells which one that was. */
    private static List<KernelChange> standing(List<KernelChange> written) {
        int newest = written.isEmpty() ? 0 : written.get(written.size() - 1).version();
        Map<ElementKey, KernelChange> last = new TreeMap<>();
        written.stream()
                .filter(line -> line.version() == newest)
                .forEach(line -> line.element().ifPresent(key -> last.put(key, line)));
        return last.values().stream().filter(line -> line.content().isPresent()).toList();
    }

    private List<KernelChange> written(Workshop workshop, Instant end) {
        return strategies.kernels().written(workshop.strategy()).stream()
                .filter(line -> !line.at().isAfter(end))
                .toList();
    }

    /** When the workshop was closed; empty while it runs. */
    private Optional<Instant> end(Workshop workshop) {
        return workshop.stage() == WorkshopStage.CLOSED
                ? store.workshops().log(workshop.id()).stream()
                        .filter(line -> line.action() == WorkshopAction.MOVED
                                && line.detail().equals(Codes.of(WorkshopStage.CLOSED)))
                        .map(WorkshopEvent::at)
                        .findFirst()
                : Optional.empty();
    }
}
