package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.Policies;
import org.ballast.core.planning.PolicyChoice;
import org.ballast.core.planning.PolicyForm;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/**
 * Sets a board's policy; the first time this also makes the board use Ballast and opens its standing vote. Older policies
 * stay in the history.
 */
public final class SetPolicy {

    private static final TextRule NAME = new TextRule("name", Board.LONGEST_NAME, false);

    private final DebtStore debt;
    private final PlanningStore planning;
    private final Tracker tracker;
    private final UnitOfWork unitOfWork;

    public SetPolicy(DebtStore debt, PlanningStore planning, Tracker tracker, UnitOfWork unitOfWork) {
        this.debt = debt;
        this.planning = planning;
        this.tracker = tracker;
        this.unitOfWork = unitOfWork;
    }

    public Outcome<BoardView> handle(Command command) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> name = name(command).orCollect(refusals);
        Optional<Long> filter = filter(command).orCollect(refusals);
        Optional<ProjectId> project = project(command).orCollect(refusals);
        Optional<PolicyChoice> choice = command.policy().check().orCollect(refusals);
        Optional<Refusal> objection = objection(command, project);
        if (objection.isPresent()) {
            return Outcome.refused(objection.get());
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(Refusal.all(flat(refusals)));
        }
        Optional<Refusal> stranger =
                objectionToStranger(command.user(), command.board(), filter.orElseThrow(), project.orElseThrow());
        if (stranger.isPresent()) {
            return Outcome.refused(stranger.get());
        }
        Board board = new Board(
                command.board(),
                name.orElseThrow(),
                filter.orElseThrow(),
                project.orElseThrow(),
                command.now(),
                command.user());
        return unitOfWork
                .run(() -> save(board, choice.orElseThrow()))
                .map(policies -> new BoardViews(tracker).enabled(command.user(), board, policies));
    }

    private Outcome<String> name(Command command) {
        return NAME.check(Board.shortened(command.name().orElse("")))
                .then(name -> name.isEmpty() ? Outcome.refused(missing(NAME.field())) : Outcome.done(name));
    }

    private Outcome<Long> filter(Command command) {
        return Outcome.of(command.filterId(), missing("filterId"))
                .then(filter -> Outcome.of(
                        Optional.of(filter).filter(id -> tracker.boards().canSeeFilter(command.user(), id)),
                        Refusal.invalid("ballast.planning.filter-unknown", "filterId")));
    }

    private Outcome<ProjectId> project(Command command) {
        return Outcome.of(command.projectKey(), missing("projectKey"))
                .then(key -> Outcome.of(
                        tracker.permissions().findProject(command.user(), key),
                        Refusal.invalid("ballast.planning.project-unknown", "projectKey")));
    }

    /** The home that the board has, and the one that it would get, both have a say. */
    private Optional<Refusal> objection(Command command, Optional<ProjectId> wanted) {
        Optional<ProjectId> present = debt.boards().find(command.board()).map(Board::project);
        Optional<Refusal> ofPresent = present.flatMap(home -> objectionOf(command.user(), home));
        return ofPresent.or(() -> wanted.flatMap(home -> objectionOf(command.user(), home)));
    }

    private Optional<Refusal> objectionOf(UserId user, ProjectId project) {
        return ConfigureRules.objectionToConfigure(tracker.permissions(), user, Optional.of(project));
    }

    /** A filter and a project that the board has already are not asked about again: issues come and go. */
    private Optional<Refusal> objectionToStranger(UserId user, BoardId board, long filter, ProjectId project) {
        boolean isBound = debt.boards()
                .find(board)
                .filter(present ->
                        present.filterId() == filter && present.project().equals(project))
                .isPresent();
        return isBound
                ? Optional.empty()
                : ConfigureRules.objectionToBind(
                        tracker.permissions(), user, tracker.boards().hasIssueOf(user, filter, project));
    }

    private Outcome<Policies> save(Board wanted, PolicyChoice choice) {
        Optional<Board> present = debt.boards().find(wanted.id());
        debt.boards().save(present.map(wanted::enabledLike).orElse(wanted));
        Optional<VotingRound> round = debt.rounds().findOpen(wanted.id(), RoundKind.STANDING);
        if (round.isEmpty()) {
            debt.rounds().open(wanted.id(), RoundKind.STANDING, choice.dots(), wanted.enabledAt());
        } else if (!round.get().limits().equals(choice.dots())) {
            debt.rounds().changeLimits(round.get().id(), choice.dots());
        }
        if (!isNewest(wanted.id(), choice)) {
            planning.policies()
                    .append(new SavedPolicy(
                            wanted.id(), choice.policy(), choice.dots(), wanted.enabledAt(), wanted.enabledBy()));
        }
        return Outcome.done(new Policies(planning.policies().of(wanted.id())));
    }

    private boolean isNewest(BoardId board, PolicyChoice choice) {
        return planning.policies().of(board).stream()
                .findFirst()
                .filter(newest -> choice.equals(new PolicyChoice(newest.policy(), newest.dots())))
                .isPresent();
    }

    private static List<Refusal> flat(List<Refusal> refusals) {
        List<Refusal> flat = new ArrayList<>();
        for (Refusal refusal : refusals) {
            flat.addAll(refusal.causes().isEmpty() ? List.of(refusal) : refusal.causes());
        }
        return flat;
    }

    private static Refusal missing(String field) {
        return Refusal.invalid("ballast.shared.value-missing", field);
    }

    /** What the browser knows of the board, and the policy. */
    public record Command(
            UserId user,
            BoardId board,
            Optional<String> name,
            Optional<Long> filterId,
            Optional<String> projectKey,
            PolicyForm policy,
            Instant now) {}
}
