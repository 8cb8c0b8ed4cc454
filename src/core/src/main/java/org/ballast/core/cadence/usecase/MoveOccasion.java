package org.ballast.core.cadence.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.cadence.OccasionMove;
import org.ballast.core.cadence.Rhythm;
import org.ballast.core.cadence.TechWeek;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Puts a tech week, or the hack day of a sprint, on another day, and keeps who did so. */
public final class MoveOccasion {

    private static final Refusal NOT_THERE = Refusal.conflict("ballast.cadence.moved-meanwhile");
    private static final int FURTHEST_DAYS = 366;

    private final CadencePorts ports;

    public MoveOccasion(CadencePorts ports) {
        this.ports = ports;
    }

    public Outcome<CadenceView> handle(Command command) {
        return ports.desk()
                .boardToPlan(command.user(), command.board())
                .then(ground -> Outcome.of(
                        command.kind()
                                .flatMap(code -> Codes.find(OccasionKind.values(), code))
                                .filter(kind -> kind == OccasionKind.HACK_DAY || kind == OccasionKind.TECH_WEEK),
                        Refusal.invalid("ballast.shared.choice-unknown", "kind")))
                .then(kind -> Outcome.of(command.to(), Refusal.invalid("ballast.shared.value-missing", "to"))
                        .then(to -> ports.unitOfWork().run(() -> move(command, kind, to))))
                .then(moved -> new ViewCadence(ports)
                        .handle(new ViewCadence.Command(command.user(), command.board(), command.today())));
    }

    /** Reads the board within the unit of work, so that who comes second sees what the first did. */
    private Outcome<LocalDate> move(Command command, OccasionKind kind, LocalDate to) {
        return ports.desk()
                .board(command.user(), command.board())
                .then(ground -> Outcome.done(ground)
                        .unless(
                                kind == OccasionKind.TECH_WEEK
                                        ? objectionToWeek(ground, command, to)
                                        : objectionToDay(ground, command, to)))
                .map(ground -> {
                    boolean follows = kind == OccasionKind.TECH_WEEK
                            && command.rhythmFollows().orElse(false);
                    ports.cadence()
                            .moves()
                            .append(new OccasionMove(
                                    command.board(),
                                    kind,
                                    command.from().orElse(to),
                                    to,
                                    follows,
                                    command.user(),
                                    command.now()));
                    return to;
                });
    }

    private static Optional<Refusal> objectionToWeek(TeamGround ground, Command command, LocalDate to) {
        Optional<TechWeek> week = command.from()
                .flatMap(from -> ground.techWeeks().stream()
                        .flatMap(weeks -> weeks.within(new DateSpan(from, from)).stream())
                        .filter(found -> found.start().equals(from))
                        .findFirst());
        if (week.isEmpty()) {
            return Optional.of(NOT_THERE);
        }
        if (week.get().span().last().isBefore(command.today())) {
            return Optional.of(Refusal.conflict("ballast.cadence.is-over"));
        }
        long days = Math.abs(to.toEpochDay() - week.get().start().toEpochDay());
        if (days == 0 || days > FURTHEST_DAYS || to.isBefore(command.today())) {
            return Optional.of(Refusal.invalid("ballast.cadence.move-unfit", "to"));
        }
        boolean meetsAnother = ground.techWeeks().stream()
                .flatMap(weeks -> weeks.within(new TechWeek(to, to).span()).stream())
                .anyMatch(other -> !other.planned().equals(week.get().planned()));
        return meetsAnother ? Optional.of(Refusal.invalid("ballast.cadence.week-taken", "to")) : Optional.empty();
    }

    private static Optional<Refusal> objectionToDay(TeamGround ground, Command command, LocalDate to) {
        Optional<Rhythm> rhythm = command.from()
                .flatMap(from -> command.sprint().flatMap(sprint -> ground.rhythmOfHackDay(from, sprint)));
        if (rhythm.isEmpty()) {
            return Optional.of(NOT_THERE);
        }
        boolean fits = command.sprint().filter(sprint -> sprint.contains(to)).isPresent()
                && ground.occasions().calendar().isWorkday(to)
                && ground.occasions().isFree(to, rhythm.get());
        return fits ? Optional.empty() : Optional.of(Refusal.invalid("ballast.cadence.no-working-day", "to"));
    }

    /**
     * What goes where.
     *
     * @param kind code of a tech week or a hack day
     * @param from the first day of the week as it is now, or the day that the rule has for the hack day
     * @param to the new first day, at most a year away; for a hack day a working day of the sprint
     * @param rhythmFollows whether later tech weeks are counted from the new day; no when absent
     * @param sprint the days of the hack day's sprint
     * @param today the day that it is for the person
     */
    public record Command(
            UserId user,
            BoardId board,
            Optional<String> kind,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<Boolean> rhythmFollows,
            Optional<DateSpan> sprint,
            LocalDate today,
            Instant now) {}
}
