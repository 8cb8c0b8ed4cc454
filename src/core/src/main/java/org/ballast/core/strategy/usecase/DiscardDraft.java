package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.People;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentChange;
import org.ballast.core.strategy.DepartmentEvent;
import org.ballast.core.strategy.DraftRules;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;

/**
 * Throws a draft away, and with the only version of a strategy the strategy. Nobody sees it any more, its department's log says
 * who did, and the links of issues to what no other version has go too. The strategy's log keeps its lines, so no key is given twice.
 */
public final class DiscardDraft {

    private final StrategyStore store;
    private final UnitOfWork unitOfWork;
    private final Desks desks;
    private final LiftLinks links;
    private final DepartmentViews views;

    public DiscardDraft(StrategyStore store, People people, UnitOfWork unitOfWork) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.desks = new Desks(store);
        this.links = new LiftLinks(store);
        this.views = new DepartmentViews(store, people);
    }

    /** The department, with the strategies that it still has. */
    public Outcome<DepartmentView> handle(Command command) {
        return unitOfWork
                .run(() -> {
                    // Read before all else: whoever writes into the draft meanwhile takes this sequence first.
                    int sequence = store.kernels().newest(command.strategy()) + 1;
                    return desks.find(command.user(), command.strategy(), Optional.of(command.version()))
                            .then(desk -> Outcome.done(desk)
                                    .unless(DraftRules.objectionToDiscard(
                                            desk.department(),
                                            command.user(),
                                            desk.version().state(),
                                            store.workshops().runs(command.strategy())))
                                    .unless(DraftRules.objectionToUnseen(
                                            command.revision(),
                                            store.kernels().standing(command.strategy(), command.version()))))
                            .map(desk -> discard(command, desk, sequence));
                })
                .map(department -> views.of(command.user(), department));
    }

    private Department discard(Command command, Desk desk, int sequence) {
        store.kernels()
                .append(List.of(KernelChange.beside(
                        command.strategy(), command.version(), sequence, command.user(), command.now())));
        Optional<Integer> number = desk.versions().size() == 1 ? Optional.empty() : Optional.of(command.version());
        store.departments()
                .append(
                        desk.department().id(),
                        new DepartmentEvent(
                                store.departments()
                                                .newestSequence(
                                                        desk.department().id())
                                        + 1,
                                DepartmentChange.discarded(desk.strategy().title(), number),
                                command.user(),
                                command.now()));
        List<ElementRef> gone = onlyIn(desk).stream()
                .map(key -> new ElementRef(command.strategy(), key))
                .toList();
        links.drop(gone);
        gone.forEach(store.carried()::remove);
        store.strategies().remove(command.strategy(), command.version());
        return desk.department();
    }

    /** What no other version has or had. */
    private Set<ElementKey> onlyIn(Desk desk) {
        Set<ElementKey> here = new TreeSet<>();
        Set<ElementKey> elsewhere = new TreeSet<>();
        for (KernelChange line : store.kernels().written(desk.strategy().id())) {
            line.element().ifPresent(key -> (line.version() == desk.version().number() ? here : elsewhere).add(key));
        }
        here.removeAll(elsewhere);
        return here;
    }

    /**
     * Who throws what away.
     *
     * @param version its number
     * @param revision the newest of its elements that the person saw, 0 for none, so that nobody's words vanish unseen; not
     *     checked when absent
     */
    public record Command(UserId user, StrategyId strategy, int version, Optional<Integer> revision, Instant now) {}
}
