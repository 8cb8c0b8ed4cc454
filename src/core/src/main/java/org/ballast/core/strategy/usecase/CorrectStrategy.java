package org.ballast.core.strategy.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.CarriedElement;
import org.ballast.core.strategy.DepartmentAction;
import org.ballast.core.strategy.DepartmentChange;
import org.ballast.core.strategy.DepartmentEvent;
import org.ballast.core.strategy.DraftRules;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;

/** Corrects a strategy's title and, until something was agreed, the days that it is for; its department's log says so. */
public final class CorrectStrategy {

    private final StrategyStore store;
    private final UnitOfWork unitOfWork;
    private final Desks desks;
    private final ViewStrategy view;

    public CorrectStrategy(StrategyStore store, Tracker tracker, UnitOfWork unitOfWork) {
        this.store = store;
        this.unitOfWork = unitOfWork;
        this.desks = new Desks(store);
        this.view = new ViewStrategy(store, tracker);
    }

    public Outcome<StrategyView> handle(Command command) {
        return unitOfWork
                .run(() -> {
                    // Read before all else: whoever agrees on a version or corrects the same meanwhile takes this
                    // sequence first.
                    int sequence = store.kernels().newest(command.strategy()) + 1;
                    return desks.find(command.user(), command.strategy(), Optional.empty())
                            .then(desk -> Outcome.done(desk)
                                    .unless(DraftRules.objectionToRetitle(desk.department(), command.user()))
                                    .then(owned -> corrected(command, owned))
                                    .map(corrected -> keep(command, desk, corrected, sequence)));
                })
                .then(done -> view.handle(
                        new ViewStrategy.Command(command.user(), command.strategy(), Optional.empty(), command.now())));
    }

    private Outcome<Strategy> corrected(Command command, Desk desk) {
        Strategy present = desk.strategy();
        return new StrategyForm(
                        command.title().or(() -> Optional.of(present.title())),
                        command.periodStart()
                                .or(() -> Optional.of(present.period().start().toString())),
                        command.periodEnd()
                                .or(() -> Optional.of(present.period().end().toString())))
                .check()
                .map(form -> new Strategy(present.id(), present.department(), form.title(), form.period()))
                .then(wanted -> Outcome.done(wanted)
                        .unless(DraftRules.objectionToCorrect(
                                command.titleBefore(), present.title(), wanted.title(), present))
                        .unless(DraftRules.objectionToCorrect(
                                command.periodBefore(),
                                present.period().text(),
                                wanted.period().text(),
                                present))
                        .unless(
                                wanted.period().equals(present.period())
                                        ? Optional.empty()
                                        : objectionToPeriod(command, desk, wanted)));
    }

    private Optional<Refusal> objectionToPeriod(Command command, Desk desk, Strategy wanted) {
        List<StrategyId> origins = store.carried().of(wanted.id()).stream()
                .map(CarriedElement::origin)
                .map(origin -> origin.strategy())
                .distinct()
                .toList();
        return DraftRules.objectionToReschedule(desk.department(), command.user(), desk.versions())
                .or(() -> DraftRules.objectionToPeriod(
                        wanted.period(), store.strategies().findAll(origins)));
    }

    private Strategy keep(Command command, Desk desk, Strategy corrected, int sequence) {
        Strategy present = desk.strategy();
        List<DepartmentChange> changes = new ArrayList<>();
        add(changes, DepartmentAction.RETITLE, present.title(), corrected.title());
        add(
                changes,
                DepartmentAction.RESCHEDULE,
                present.period().text(),
                corrected.period().text());
        if (!changes.isEmpty()) {
            store.kernels()
                    .append(List.of(KernelChange.beside(
                            present.id(), desk.version().number(), sequence, command.user(), command.now())));
            int newest = store.departments().newestSequence(present.department());
            for (DepartmentChange change : changes) {
                store.departments()
                        .append(
                                present.department(),
                                new DepartmentEvent(++newest, change, command.user(), command.now()));
            }
            store.strategies().save(corrected);
        }
        return corrected;
    }

    private static void add(List<DepartmentChange> changes, DepartmentAction action, String before, String after) {
        if (!before.equals(after)) {
            changes.add(DepartmentChange.of(action, before, after));
        }
    }

    /**
     * What a strategy is to be called and to be for; what is absent stays as it is.
     *
     * @param periodStart such as 2027-01-01
     * @param titleBefore as the person saw it, so that nobody overwrites another one unseen; not checked when absent
     * @param periodBefore the days that they saw, as {@link org.ballast.core.strategy.Period#text} writes them; likewise
     */
    public record Command(
            UserId user,
            StrategyId strategy,
            Optional<String> title,
            Optional<String> periodStart,
            Optional<String> periodEnd,
            Optional<String> titleBefore,
            Optional<String> periodBefore,
            Instant now) {}
}
