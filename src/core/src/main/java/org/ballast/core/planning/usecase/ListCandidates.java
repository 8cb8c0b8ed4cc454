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
import org.ballast.core.planning.EligibilityRules;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PageRules;
import org.ballast.core.shared.UserId;

/** Pages through a board's candidates in rank order, each with its score and what keeps it out of a sprint. */
public final class ListCandidates {

    public static final int LONGEST_PAGE = 100;

    private final DebtStore debt;
    private final PlanningStore planning;
    private final CandidateRules rules;
    private final Tracker tracker;
    private final EnabledBoards boards;

    public ListCandidates(DebtStore debt, PlanningStore planning, InitiativeRepository initiatives, Tracker tracker) {
        this.debt = debt;
        this.planning = planning;
        this.rules = new CandidateRules(planning, initiatives, tracker);
        this.tracker = tracker;
        this.boards = new EnabledBoards(debt, planning, tracker);
    }

    public Outcome<CandidatesView> handle(Command command) {
        return boards.find(command.viewer(), command.board())
                .unless(PageRules.objection(command.start(), command.limit(), LONGEST_PAGE))
                .then(board -> tracker.boards()
                        .read(command.viewer(), board.board(), Optional.empty())
                        .map(reading -> page(board, reading, command)));
    }

    private CandidatesView page(EnabledBoard board, BoardReading reading, Command command) {
        List<RankedCandidate> all = new BoardCandidates(debt, planning)
                .ranked(
                        board.round(),
                        reading,
                        command.now(),
                        planning.weightsInForce(command.board(), reading.open()));
        int from = Math.min(command.start(), all.size());
        List<RankedCandidate> shown = all.subList(from, from + Math.min(command.limit(), all.size() - from));
        List<IssueId> issues = shown.stream().map(RankedCandidate::issue).toList();
        CandidateSheet sheet = new CandidateSheet(
                tracker.issues().findAll(command.viewer(), issues),
                debt.ballots().find(board.round().id(), command.viewer()),
                planning.alignments().pillars(command.viewer(), command.board(), issues));
        EligibilityRules objections = rules.of(board, reading, command.viewer(), command.today(), command.now());
        List<CandidateView> rows = new ArrayList<>();
        for (RankedCandidate candidate : shown) {
            sheet.row(candidate, objections.objection(candidate), (view, issue) -> view)
                    .ifPresent(rows::add);
        }
        return new CandidatesView(command.start(), command.limit(), all.size(), rows);
    }

    /**
     * Start from 0, limit 1 to 100.
     *
     * @param today the day that it is for the viewer
     */
    public record Command(UserId viewer, BoardId board, int start, int limit, LocalDate today, Instant now) {}
}
