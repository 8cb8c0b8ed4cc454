package org.ballast.core.planning.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.ballast.core.cadence.Allowance;
import org.ballast.core.cadence.DateSpan;
import org.ballast.core.cadence.TeamRule;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.SprintAbsence;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/** Says how many person-days the team lacks in one sprint or, without sprints, in one week. */
public final class SetSprintAbsence {

    private static final String FIELD = "days";

    private final PlanningStore planning;
    private final Tracker tracker;
    private final UnitOfWork unitOfWork;
    private final EnabledBoards boards;

    public SetSprintAbsence(DebtStore debt, PlanningStore planning, Tracker tracker, UnitOfWork unitOfWork) {
        this.planning = planning;
        this.tracker = tracker;
        this.unitOfWork = unitOfWork;
        this.boards = new EnabledBoards(debt, planning, tracker);
    }

    public Outcome<AbsenceView> handle(Command command) {
        return boards.find(command.user(), command.board())
                .then(board -> Outcome.done(board)
                        .unless(ConfigureRules.objectionToPlan(
                                tracker.permissions(),
                                command.user(),
                                board.board().project())))
                .unless(sprintObjection(command))
                .then(board -> absence(board, command));
    }

    private Optional<Refusal> sprintObjection(Command command) {
        return command.sprint()
                .sprint()
                .filter(sprint -> !tracker.boards().knowsSprint(command.user(), sprint))
                .map(sprint -> Refusal.unknown("ballast.planning.sprint-unknown"))
                .or(() -> weekObjection(command));
    }

    /** A week counts as running until it is over for everybody. */
    private static Optional<Refusal> weekObjection(Command command) {
        DateSpan running = DateSpan.weekOf(Days.earliest(command.now()));
        return command.sprint()
                .week()
                .filter(monday -> !running.isWeekToPlan(monday))
                .map(monday -> Refusal.unknown("ballast.cadence.occasion-unknown"));
    }

    private Outcome<AbsenceView> absence(EnabledBoard board, Command command) {
        TeamRule team =
                board.policies().forSprint(command.sprintStart()).policy().rule();
        PersonDays capacity = allowance(team, PersonDays.NONE, command).whole();
        if (command.absent().isEmpty()) {
            return Outcome.refused(Refusal.invalid("ballast.shared.value-missing", FIELD));
        }
        Optional<PersonDays> days =
                command.absent().flatMap(PersonDays::fromDays).filter(given -> !given.exceeds(capacity));
        return Outcome.of(
                        days,
                        Refusal.invalid("ballast.planning.absence-out-of-range", FIELD)
                                .with(capacity))
                .then(absent -> save(absent, team, command));
    }

    private Allowance allowance(TeamRule team, PersonDays absent, Command command) {
        return Allowance.of(team, command.span(), absent, planning.cadence().occasions(command.board()));
    }

    private Outcome<AbsenceView> save(PersonDays absent, TeamRule team, Command command) {
        return unitOfWork.run(() -> {
            planning.absences()
                    .save(new SprintAbsence(command.board(), command.sprint(), absent, command.user(), command.now()));
            return Outcome.done(new AbsenceView(CapacityView.of(allowance(team, absent, command))));
        });
    }

    /**
     * Person-days, from 0 to the capacity that the sprint has by its own policy, as the suggestion shows it.
     *
     * @param sprintStart when the sprint started or will start, as the browser knows it; absent when it has no date
     * @param sprint the sprint or, of a board without sprints, the calendar week
     * @param days its days; absent when it has no dates, without effect for a week
     */
    public record Command(
            UserId user,
            BoardId board,
            SprintKey sprint,
            Optional<Instant> sprintStart,
            Optional<DateSpan> days,
            Optional<BigDecimal> absent,
            Instant now) {

        Optional<DateSpan> span() {
            return sprint.week().map(DateSpan::weekOf).or(() -> days);
        }
    }
}
