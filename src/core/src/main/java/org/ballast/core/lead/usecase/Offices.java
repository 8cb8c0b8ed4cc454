package org.ballast.core.lead.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.LeadOffice;
import org.ballast.core.lead.LeadRepository;
import org.ballast.core.lead.LeadRules;
import org.ballast.core.lead.LeadTerm;
import org.ballast.core.lead.RoundDue;
import org.ballast.core.lead.RoundSchedule;
import org.ballast.core.planning.ConfigureRules;
import org.ballast.core.round.DebtRound;
import org.ballast.core.round.DebtRoundRepository;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UserId;

/** What one person sees of a board's lead, and who may change it. */
final class Offices {

    /** So many terms are shown, the newest ones: 25 years of quarters. */
    private static final int MOST_TERMS = 100;

    private final DebtStore debt;
    private final Tracker tracker;
    private final LeadRepository leads;
    private final RoundSchedule schedule;
    private final DebtRoundRepository rounds;

    Offices(DebtStore debt, Tracker tracker, LeadRepository leads, RoundSchedule schedule, DebtRoundRepository rounds) {
        this.debt = debt;
        this.tracker = tracker;
        this.leads = leads;
        this.schedule = schedule;
        this.rounds = rounds;
    }

    /** The board if it uses Ballast and its filter is visible; otherwise it is unknown. */
    Outcome<Board> board(UserId viewer, BoardId board) {
        return Outcome.of(
                debt.boards().find(board).filter(found -> tracker.boards().canSeeFilter(viewer, found.filterId())),
                Refusals.BOARD_UNKNOWN);
    }

    Optional<Refusal> objectionToAppoint(UserId user, Board board) {
        return ConfigureRules.objectionToConfigure(tracker.permissions(), user, Optional.of(board.project()));
    }

    Optional<Refusal> objectionToRun(UserId user, Board board) {
        return LeadRules.objectionToRunRounds(tracker.permissions(), board, leads.find(board.id()), user);
    }

    LeadView view(UserId viewer, Board board, Instant now) {
        LocalDate today = day(now);
        Optional<LeadOffice> office = leads.find(board.id());
        Optional<UserId> inCharge = office.flatMap(held -> LeadRules.inCharge(tracker.people(), held, today));
        Optional<Refusal> objection = objectionToAppoint(viewer, board);
        Optional<RoundDue> due = due(board.id());
        return new LeadView(
                office.map(held -> person(held.lead())),
                office.flatMap(LeadOffice::deputy).map(this::person),
                office.map(LeadOffice::rotation).orElse(List.of()).stream()
                        .map(this::person)
                        .toList(),
                office.flatMap(LeadOffice::nextTurn),
                office.filter(held -> held.isAway(today)).flatMap(LeadOffice::awayUntil),
                inCharge.map(this::person),
                office.isPresent() && inCharge.isEmpty() && objection.isEmpty(),
                due.map(RoundDue::day),
                due.map(next -> next.daysLeft(today)),
                due.map(next -> next.urgency(today)),
                rounds.findOpen(board.id()).map(round -> running(round, now)),
                leads.history(board.id()).stream()
                        .limit(MOST_TERMS)
                        .map(this::term)
                        .toList(),
                objection.isEmpty(),
                objection,
                objectionToRun(viewer, board).isEmpty());
    }

    private static RunningRoundView running(DebtRound round, Instant now) {
        return new RunningRoundView(round.plan().title(), round.stage(), round.deadline(), round.isLate(now));
    }

    /** When the board's next round is due, whether or not one runs. */
    Optional<RoundDue> due(BoardId board) {
        return RoundDue.of(schedule.find(board), lastClosing(board));
    }

    private LeadTermView term(LeadTerm term) {
        return new LeadTermView(
                term.since(),
                term.lead().map(this::person),
                term.deputy().map(this::person),
                term.by().map(this::person));
    }

    private Optional<LocalDate> lastClosing(BoardId board) {
        return rounds.closed(board).stream()
                .findFirst()
                .flatMap(round -> round.voting().closed())
                .map(Offices::day);
    }

    /** The day in UTC: a lead's term and a due day are the team's, not one person's. */
    static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private PersonView person(UserId user) {
        return PersonView.of(tracker.people().find(user));
    }
}
