package org.ballast.core.workshop.usecase;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.StrategyHints;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.workshop.Agreement;
import org.ballast.core.workshop.KernelSource;
import org.ballast.core.workshop.Participant;
import org.ballast.core.workshop.Stance;
import org.ballast.core.workshop.StanceKind;
import org.ballast.core.workshop.Workshop;
import org.ballast.core.workshop.WorkshopStore;

/**
 * Shows what a workshop makes of its clusters, and how people stand to it. What was removed although somebody objected to it
 * stays in sight, and the objection with it.
 */
final class PhrasedElements {

    private final PhrasedLines lines;
    private final WorkshopStore store;
    private final People people;

    PhrasedElements(StrategyStore strategies, WorkshopStore store, People people) {
        this.lines = new PhrasedLines(strategies, store);
        this.store = store;
        this.people = people;
    }

    /** By key; those that were removed come last. */
    List<PhrasedElementView> of(UserId viewer, Room room) {
        Workshop workshop = room.workshop();
        List<Stance> stances = store.consent().stances(workshop.id());
        List<KernelChange> standing = lines.standing(workshop);
        Kernel kernel = new Kernel(
                standing.stream().flatMap(line -> line.content().stream()).toList());
        Seen seen = new Seen(viewer, kernel, store.consent().sources(workshop.id()), stances, present(room));
        return Stream.concat(
                        standing.stream().filter(PhrasedLines::isPhrased),
                        lines.removed(workshop, standing, stances).stream())
                .flatMap(line -> line.content().map(element -> view(seen, line, element)).stream())
                .toList();
    }

    private static Set<UserId> present(Room room) {
        Set<UserId> present = new TreeSet<>();
        room.present().stream().map(Participant::user).forEach(present::add);
        return present;
    }

    private PhrasedElementView view(Seen seen, KernelChange line, Element element) {
        boolean removed = !seen.kernel().has(element.key());
        return new PhrasedElementView(
                element.key().text(),
                element.key().kind(),
                element.title(),
                line.sequence(),
                references(element, seen.kernel()),
                clusters(element.key(), seen.sources()),
                removed ? List.of() : StrategyHints.about(element, seen.kernel(), Set.of(), false),
                removed,
                agreement(seen.viewer(), about(element.key(), seen.stances()), seen.present(), line.sequence()));
    }

    private static List<String> references(Element element, Kernel kernel) {
        return element.references().stream()
                .filter(kernel::has)
                .map(ElementKey::text)
                .toList();
    }

    private static List<Integer> clusters(ElementKey element, List<KernelSource> sources) {
        return sources.stream()
                .filter(source -> source.element().equals(element))
                .map(KernelSource::cluster)
                .toList();
    }

    static List<Stance> about(ElementKey element, List<Stance> stances) {
        return stances.stream()
                .filter(stance -> stance.element().equals(element))
                .toList();
    }

    private AgreementView agreement(UserId viewer, List<Stance> stances, Set<UserId> present, int revision) {
        Agreement agreement = new Agreement(stances, present, revision);
        return new AgreementView(
                agreement.isReached(),
                agreement.count(StanceKind.AGREE),
                agreement.count(StanceKind.LIVE_WITH),
                agreement.openObjections(),
                agreement.missing(),
                agreement.present(viewer).map(Stance::kind),
                agreement.objections().stream()
                        .map(objection -> new ObjectionView(
                                PersonView.of(people.find(objection.by())),
                                objection.reason(),
                                objection.at(),
                                agreement.isOpen(objection),
                                agreement.isSettled(objection)))
                        .toList());
    }

    /** What one person sees of a room. */
    private record Seen(
            UserId viewer, Kernel kernel, List<KernelSource> sources, List<Stance> stances, Set<UserId> present) {}
}
