package org.ballast.core.workshop.usecase;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.StrategyHints;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.workshop.Agreement;
import org.ballast.core.workshop.KernelSource;
import org.ballast.core.workshop.Participant;
import org.ballast.core.workshop.Stance;
import org.ballast.core.workshop.StanceKind;
import org.ballast.core.workshop.Workshop;
import org.ballast.core.workshop.WorkshopStore;

/** Reads what a workshop makes of its clusters: the diagnoses, guiding policies and actions of the newest version. */
final class PhrasedElements {

    private static final Set<ElementKind> KINDS =
            Set.of(ElementKind.DIAGNOSIS, ElementKind.GUIDING_POLICY, ElementKind.ACTION);

    private final StrategyStore strategies;
    private final WorkshopStore store;
    private final People people;

    PhrasedElements(StrategyStore strategies, WorkshopStore store, People people) {
        this.strategies = strategies;
        this.store = store;
        this.people = people;
    }

    /** The newest lines about elements that a workshop phrases, in the order of their keys. */
    List<KernelChange> standing(Workshop workshop) {
        List<StrategyVersion> versions = strategies.strategies().versions(workshop.strategy());
        int newest = versions.get(versions.size() - 1).number();
        return strategies.kernels().standing(workshop.strategy(), newest).stream()
                .filter(line ->
                        line.element().filter(key -> KINDS.contains(key.kind())).isPresent())
                .toList();
    }

    List<PhrasedElementView> of(UserId viewer, Room room) {
        Workshop workshop = room.workshop();
        List<KernelChange> standing = standing(workshop);
        Kernel kernel = new Kernel(
                standing.stream().flatMap(line -> line.content().stream()).toList());
        List<KernelSource> sources = store.consent().sources(workshop.id());
        List<Stance> stances = store.consent().stances(workshop.id());
        Set<UserId> present = new TreeSet<>();
        room.present().stream().map(Participant::user).forEach(present::add);
        return standing.stream()
                .flatMap(line -> line.content().stream()
                        .map(element -> new PhrasedElementView(
                                element.key().text(),
                                element.key().kind(),
                                element.title(),
                                line.sequence(),
                                references(element, kernel),
                                clusters(element.key(), sources),
                                StrategyHints.about(element, kernel, Set.of(), false),
                                agreement(viewer, about(element.key(), stances), present, line.sequence()))))
                .toList();
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
                                agreement.isOpen(objection)))
                        .toList());
    }
}
