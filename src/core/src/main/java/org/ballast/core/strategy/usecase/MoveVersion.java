package org.ballast.core.strategy.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.RepairScheduler;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.CarriedElement;
import org.ballast.core.strategy.DepartmentChange;
import org.ballast.core.strategy.DepartmentEvent;
import org.ballast.core.strategy.Kernel;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyRules;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;

/**
 * Leads a version through its states, and opens the next one. What was agreed stays as it is: a change makes a new
 * version, and when that becomes active, the one before it is archived and a repair brings the public facts up to date.
 */
public final class MoveVersion {

    private static final Refusal DEADLINE_OUT_OF_RANGE =
            Refusal.invalid("ballast.strategy.deadline-out-of-range", "feedbackUntil");

    private final StrategyStore store;
    private final RepairScheduler repair;
    private final UnitOfWork unitOfWork;
    private final Desks desks;
    private final ViewStrategy view;

    public MoveVersion(StrategyStore store, Tracker tracker, RepairScheduler repair, UnitOfWork unitOfWork) {
        this.store = store;
        this.repair = repair;
        this.unitOfWork = unitOfWork;
        this.desks = new Desks(store);
        this.view = new ViewStrategy(store, tracker);
    }

    /**
     * Which way a version is to go.
     *
     * @param version its number, the newest one when absent
     * @param state the code of the state that it is to have
     * @param feedbackUntil until when comments are taken, if it goes out for feedback: after now, at most {@link
     *     StrategyVersion#LONGEST_FEEDBACK_DAYS} days; {@link StrategyVersion#USUAL_FEEDBACK_DAYS} days when empty
     * @param before the code of the state that the person saw, so that nobody overwrites what another one did meanwhile; not
     *     checked when absent
     * @param untilBefore until when comments were taken then
     */
    public record Way(
            Optional<Integer> version,
            Optional<String> state,
            Optional<Instant> feedbackUntil,
            Optional<String> before,
            Optional<Instant> untilBefore) {

        /** The newest version to that state, whatever it is in now. */
        public static Way to(String state) {
            return new Way(Optional.empty(), Optional.of(state), Optional.empty(), Optional.empty(), Optional.empty());
        }

        public Way until(Optional<Instant> end) {
            return new Way(version, state, end, before, untilBefore);
        }
    }

    /** Owners do. */
    public Outcome<StrategyView> move(Command command, Way way) {
        Outcome<VersionState> next = Outcome.of(
                way.state().flatMap(code -> Codes.find(VersionState.values(), code)),
                Refusal.invalid("ballast.shared.choice-unknown", "state"));
        return unitOfWork
                .run(() -> {
                    int newest = store.kernels().newest(command.strategy());
                    return desks.find(command.user(), command.strategy(), way.version())
                            .then(desk -> Outcome.done(desk)
                                    .unless(StrategyRules.objectionToOwn(desk.department(), command.user())
                                            .or(() -> StrategyRules.objectionToLead(
                                                    desk.version(), way.before(), way.untilBefore()))))
                            .then(desk -> next.then(known -> deadline(command, known, way.feedbackUntil())
                                    .then(until -> move(command, desk, known, until, newest))));
                })
                .then(before -> {
                    askForRepair(before, next);
                    return show(command, Optional.of(before.number()));
                });
    }

    /** What is in force has changed, and with it what issues say of the pillars that they serve. */
    private void askForRepair(StrategyVersion before, Outcome<VersionState> next) {
        if (before.state() == VersionState.ACTIVE || next.equals(Outcome.done(VersionState.ACTIVE))) {
            repair.runSoon();
        }
    }

    private static Outcome<Optional<Instant>> deadline(Command command, VersionState next, Optional<Instant> wanted) {
        if (next != VersionState.FEEDBACK) {
            return Outcome.done(Optional.empty());
        }
        Instant until = wanted.orElse(command.now().plus(Duration.ofDays(StrategyVersion.USUAL_FEEDBACK_DAYS)));
        Instant last = command.now().plus(Duration.ofDays(StrategyVersion.LONGEST_FEEDBACK_DAYS));
        return until.isAfter(command.now()) && !until.isAfter(last)
                ? Outcome.done(Optional.of(until))
                : Outcome.refused(DEADLINE_OUT_OF_RANGE.with(StrategyVersion.LONGEST_FEEDBACK_DAYS));
    }

    private Outcome<StrategyVersion> move(
            Command command, Desk desk, VersionState next, Optional<Instant> feedbackUntil, int newest) {
        StrategyVersion version = desk.version();
        // Read before what is in force: whoever brings another strategy into force meanwhile takes this sequence first.
        int newestOfDepartment =
                store.departments().newestSequence(desk.department().id());
        Optional<Refusal> objection = StrategyRules.objectionToMove(
                version,
                next,
                desks.kernel(desk.strategy().id(), version.number()),
                desk.strategy(),
                ViewStrategy.otherActive(store, desk.strategy()),
                ViewStrategy.unanswered(store, version));
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        List<StrategyVersion> moved = new ArrayList<>();
        if (next == VersionState.ACTIVE) {
            desk.versions().stream()
                    .filter(other -> other.state() == VersionState.ACTIVE)
                    .forEach(other -> moved.add(other.in(VersionState.ARCHIVED, command.now(), command.user())));
        }
        StrategyVersion led = version.state() == next ? version : version.in(next, command.now(), command.user());
        moved.add(feedbackUntil.map(led::outUntil).orElse(led));
        if (next == VersionState.ACTIVE) {
            lift(desk);
            store.departments()
                    .append(
                            desk.department().id(),
                            new DepartmentEvent(
                                    newestOfDepartment + 1,
                                    DepartmentChange.activated(desk.strategy().title()),
                                    command.user(),
                                    command.now()));
        }
        int sequence = newest;
        for (StrategyVersion each : moved) {
            store.strategies().save(each);
            store.kernels().append(List.of(line(command, each, ++sequence)));
        }
        return Outcome.done(version);
    }

    /** What was carried over and comes into force for the first time has the links that its origins have now, and then its own. */
    private void lift(Desk desk) {
        StrategyId strategy = desk.strategy().id();
        Kernel kernel = desks.kernel(strategy, desk.version().number());
        List<CarriedElement> lifted = store.carried().of(strategy).stream()
                .filter(carried ->
                        !carried.lifted() && kernel.has(carried.element().key()))
                .toList();
        new LiftLinks(store).follow(lifted);
        lifted.forEach(carried -> store.carried().save(carried.inForce()));
    }

    /** Opens a draft with what the newest version says; writers do. */
    public Outcome<StrategyView> open(Command command) {
        return unitOfWork
                .run(() -> {
                    int newest = store.kernels().newest(command.strategy());
                    return desks.find(command.user(), command.strategy(), Optional.empty())
                            .then(desk -> Outcome.done(desk)
                                    .unless(StrategyRules.objectionToWrite(desk.department(), command.user())
                                            .or(() -> StrategyRules.objectionToOpen(desk.versions()))))
                            .map(desk -> open(command, desk, newest));
                })
                .then(opened -> show(command, Optional.of(opened.number())));
    }

    private StrategyVersion open(Command command, Desk desk, int sequenceBefore) {
        StrategyVersion newest = desk.versions().get(desk.versions().size() - 1);
        StrategyVersion opened = new StrategyVersion(
                command.strategy(), highestNumber(desk) + 1, VersionState.DRAFT, command.now(), command.user());
        int sequence = sequenceBefore;
        List<KernelChange> lines = new ArrayList<>();
        lines.add(line(command, opened, ++sequence));
        for (KernelChange standing : store.kernels().standing(command.strategy(), newest.number())) {
            lines.add(new KernelChange(
                    command.strategy(),
                    opened.number(),
                    ++sequence,
                    standing.element(),
                    standing.content(),
                    Optional.empty(),
                    command.user(),
                    command.now()));
        }
        store.strategies().save(opened);
        store.kernels().append(lines);
        return opened;
    }

    /** Also of a version that was thrown away, so that nobody takes one for the other. */
    private int highestNumber(Desk desk) {
        return Stream.concat(
                        desk.versions().stream().map(StrategyVersion::number),
                        store.kernels().moves(desk.strategy().id()).stream().map(KernelChange::version))
                .mapToInt(Integer::intValue)
                .max()
                .orElseThrow();
    }

    private static KernelChange line(Command command, StrategyVersion version, int sequence) {
        return new KernelChange(
                command.strategy(),
                version.number(),
                sequence,
                Optional.empty(),
                Optional.empty(),
                Optional.of(version.state()),
                command.user(),
                command.now());
    }

    private Outcome<StrategyView> show(Command command, Optional<Integer> version) {
        return view.handle(new ViewStrategy.Command(command.user(), command.strategy(), version, command.now()));
    }

    /** Who leads which strategy on. */
    public record Command(UserId user, StrategyId strategy, Instant now) {}
}
