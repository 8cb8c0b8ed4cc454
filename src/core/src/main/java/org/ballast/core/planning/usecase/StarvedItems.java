package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.planning.EligibilityRules;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.record.Starvation;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Finds the items of a board that need a verdict: open, eligible, and passed over for too long. */
final class StarvedItems {

    private static final int MOST_ITEMS = 100;

    private final DebtStore debt;
    private final PlanningStore planning;
    private final CandidateRules rules;
    private final Tracker tracker;
    private final EnabledBoards boards;

    StarvedItems(DebtStore debt, PlanningStore planning, InitiativeRepository initiatives, Tracker tracker) {
        this.debt = debt;
        this.planning = planning;
        this.rules = new CandidateRules(planning, initiatives, tracker);
        this.tracker = tracker;
        this.boards = new EnabledBoards(debt, planning, tracker);
    }

    EnabledBoards boards() {
        return boards;
    }

    Optional<Refusal> objection(UserId user, EnabledBoard board) {
        return ConfigureRules.objectionToPlan(
                tracker.permissions(), user, board.board().project());
    }

    Outcome<StarvedView> view(UserId viewer, EnabledBoard board, LocalDate today, Instant now) {
        Optional<Refusal> objection = objection(viewer, board);
        return find(viewer, board, today, now)
                .map(starved -> new StarvedView(
                        Starvation.SPRINTS, views(viewer, board, starved), objection.isEmpty(), objection));
    }

    /** A starved candidate. */
    record Starved(RankedCandidate candidate, int passedOver) {}

    /** In rank order. */
    Outcome<List<Starved>> find(UserId viewer, EnabledBoard board, LocalDate today, Instant now) {
        BoardId id = board.board().id();
        return tracker.boards()
                .read(viewer, board.board(), Optional.empty())
                .map(reading -> find(viewer, board, reading, today, now, id));
    }

    private List<Starved> find(
            UserId viewer, EnabledBoard board, BoardReading reading, LocalDate today, Instant now, BoardId id) {
        TeamPolicy policy = board.policies().newest().policy();
        PassedOver passedOver = new PassedOver(planning, id, policy);
        EligibilityRules objections = rules.of(board, reading, viewer, today, now);
        List<Starved> starved = new ArrayList<>();
        for (RankedCandidate candidate : new BoardCandidates(debt, planning)
                .ranked(board.round(), reading, now, planning.weightsInForce(id, reading.open()))) {
            int sprints = passedOver.sprints(candidate.candidate().item());
            if (starved.size() < MOST_ITEMS
                    && Starvation.isStarved(sprints)
                    && objections.objection(candidate).isEmpty()) {
                starved.add(new Starved(candidate, sprints));
            }
        }
        return starved;
    }

    private List<StarvedItemView> views(UserId viewer, EnabledBoard board, List<Starved> starved) {
        List<IssueId> issues =
                starved.stream().map(each -> each.candidate().issue()).toList();
        CandidateSheet sheet = new CandidateSheet(
                tracker.issues().findAll(viewer, issues),
                debt.ballots().find(board.round().id(), viewer),
                planning.alignments().pillars(viewer, board.board().id(), issues));
        List<StarvedItemView> views = new ArrayList<>();
        for (Starved each : starved) {
            sheet.row(
                            each.candidate(),
                            Optional.empty(),
                            (view, issue) -> StarvedItemView.of(view, issue, each.passedOver()))
                    .ifPresent(views::add);
        }
        return views;
    }
}
