package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.VotingPaper;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.DebtRound;
import org.ballast.core.round.Estimate;
import org.ballast.core.round.Merges;
import org.ballast.core.round.Question;
import org.ballast.core.round.Quorum;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundRules;
import org.ballast.core.round.RoundStage;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Puts together what one person sees of a board's rounds. */
final class RoundViews {

    /** So many rounds that are over are listed, the newest ones: 25 years of quarters. */
    private static final int MOST_ENDED = 100;

    private final DebtStore debt;
    private final RoundStore store;
    private final Tracker tracker;
    private final Rooms rooms;
    private final RoundSheets sheets;

    RoundViews(DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners) {
        this.debt = debt;
        this.store = store;
        this.tracker = tracker;
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.sheets = new RoundSheets(debt, store, tracker);
    }

    RoundPageView page(UserId viewer, Board board, Instant now) {
        Optional<Room> open = rooms.open(board);
        List<DebtRound> ended = store.rounds().ended(board.id());
        List<DebtRound> closed = ended.stream()
                .filter(round -> round.stage() == RoundStage.CLOSED)
                .toList();
        Optional<Room> shown = open.or(() -> closed.stream().findFirst().map(round -> rooms.room(board, round)));
        Optional<Refusal> objectionToRun = rooms.objectionToOpen(viewer, board);
        Optional<Refusal> objection =
                objectionToRun.or(() -> open.isPresent() ? Optional.of(RoundRules.ALREADY_OPEN) : Optional.empty());
        return new RoundPageView(
                board.id(),
                board.name(),
                shown.map(room -> round(viewer, room, objectionToRun, closed, now)),
                objection.isEmpty(),
                objection,
                ended.stream().limit(MOST_ENDED).map(RoundViews::ended).toList());
    }

    /**
     * The round as the viewer sees it.
     *
     * @param objectionToRun why the viewer may not run the board's rounds
     * @param closed the board's closed rounds, newest first; the one before a closed round is what it is compared with
     */
    RoundView round(UserId viewer, Room room, Optional<Refusal> objectionToRun, List<DebtRound> closed, Instant now) {
        DebtRound round = room.round();
        List<Estimate> estimates = sheets.estimates(round, viewer);
        RoundSheet sheet = sheets.read(room, viewer, estimates, before(round, closed));
        Set<IssueId> visible = sheet.issues().keySet();
        boolean canSteer =
                RoundRules.objectionToSteer(round, viewer, objectionToRun).isEmpty();
        boolean toldOfQuorum = round.stage() == RoundStage.CLOSED || (canSteer && round.stage() == RoundStage.VOTE);
        List<Ballot> ballots = toldOfQuorum ? debt.ballots().all(round.id()) : List.of();
        RoundItemsView items = new RoundItemViews(tracker.people(), sheet).after(0);
        List<RoundEvent> events =
                VisibleLines.of(store.log().after(round.id(), 0), viewer, visible, ballots, estimates);
        return new RoundView(
                round.id().value(),
                round.plan().title(),
                round.stage(),
                round.last().at(),
                newest(events),
                round.deadline(),
                round.isLate(now),
                person(round.facilitator()),
                canSteer,
                room.hasParticipant(viewer),
                round.plan().stages().stream()
                        .map(stage -> new RoundStageView(stage, round.plan().deadline(stage)))
                        .toList(),
                canSteer ? moves(sheet) : List.of(),
                dots(sheet.paper()),
                quorum(room, toldOfQuorum ? Optional.of(isReached(room, ballots, visible)) : Optional.empty()),
                round.plan().understoodPercent(),
                round.plan().selfVote(),
                ScaleView.of(round.plan().scale()),
                participants(viewer, room),
                items.items(),
                items.more(),
                notices(events, viewer));
    }

    /** Items of the round with an issue id above that one. */
    RoundItemsView items(UserId viewer, Room room, List<DebtRound> closed, long after) {
        DebtRound round = room.round();
        RoundSheet sheet = sheets.read(room, viewer, sheets.estimates(round, viewer), before(round, closed));
        return new RoundItemViews(tracker.people(), sheet).after(after);
    }

    private static Optional<DebtRound> before(DebtRound round, List<DebtRound> closed) {
        return round.stage() == RoundStage.CLOSED
                ? closed.stream()
                        .filter(each -> each.id().compareTo(round.id()) < 0)
                        .findFirst()
                : Optional.empty();
    }

    /** The item as its viewer sees it; it must be in the round and visible. */
    RoundItemView item(UserId viewer, Room room, IssueId issue) {
        return new RoundItemViews(tracker.people(), sheets.read(room, viewer)).of(issue);
    }

    /** The item with which the viewer is shown the question. */
    RoundItemView itemOf(UserId viewer, Room room, Question question) {
        RoundSheet sheet = sheets.read(room, viewer);
        return new RoundItemViews(tracker.people(), sheet).of(new Merges(sheet.items()).end(question.issue()));
    }

    /** Open questions about items that the person may see. */
    int openQuestions(UserId viewer, Room room) {
        List<IssueId> asked = openlyAsked(room);
        Set<IssueId> visible = visible(viewer, asked);
        return (int) asked.stream().filter(visible::contains).count();
    }

    /** The items that these questions are about. */
    Set<IssueId> questioned(UserId viewer, Room room) {
        return visible(viewer, openlyAsked(room));
    }

    private List<IssueId> openlyAsked(Room room) {
        return store.answers().questions(room.round().id()).stream()
                .filter(Question::isOpen)
                .map(Question::issue)
                .toList();
    }

    static long newest(List<RoundEvent> events) {
        return events.isEmpty() ? 0 : events.get(events.size() - 1).number();
    }

    Quorum quorum(Room room) {
        return rooms.quorum(room);
    }

    /** Whether enough have voted, as far as that person can know: dots on what they can't see don't count. */
    boolean isReached(UserId viewer, Room room) {
        List<Ballot> ballots = debt.ballots().all(room.round().id());
        Set<IssueId> voted = new TreeSet<>();
        ballots.forEach(ballot -> voted.addAll(ballot.marks().keySet()));
        return isReached(room, ballots, visible(viewer, voted));
    }

    private Set<IssueId> visible(UserId viewer, Collection<IssueId> issues) {
        Set<IssueId> visible = new TreeSet<>();
        if (!issues.isEmpty()) {
            tracker.issues().findAll(viewer, issues).forEach(issue -> visible.add(issue.id()));
        }
        return visible;
    }

    private boolean isReached(Room room, List<Ballot> ballots, Set<IssueId> visible) {
        Set<UserId> voters = new TreeSet<>();
        for (Ballot ballot : ballots) {
            if (ballot.marks().keySet().stream().anyMatch(visible::contains)) {
                voters.add(ballot.voter());
            }
        }
        return quorum(room).isReached(voters);
    }

    private List<RoundMoveView> moves(RoundSheet sheet) {
        DebtRound round = sheet.room().round();
        return RoundRules.nextStages(round).stream()
                .map(to -> new RoundMoveView(to, RoundRules.questions(round, to, sheet::openQuestions)))
                .toList();
    }

    private QuorumView quorum(Room room, Optional<Boolean> reached) {
        Quorum quorum = quorum(room);
        return new QuorumView(
                quorum.percent(),
                quorum.needed(),
                quorum.participants().size(),
                room.hasFixedQuorum(),
                reached,
                RoundRules.objectionToQuorumChange(room.round()));
    }

    private List<ParticipantView> participants(UserId viewer, Room room) {
        List<ParticipantView> views = new ArrayList<>();
        room.participants().stream()
                .filter(each -> each.takesPart())
                .forEach(each -> views.add(new ParticipantView(
                        each.user().value(),
                        person(each.user()),
                        each.user().equals(viewer),
                        each.user().equals(room.round().facilitator()))));
        return views;
    }

    private List<NoticeView> notices(List<RoundEvent> events, UserId viewer) {
        List<NoticeView> notices = new ArrayList<>();
        for (RoundEvent event : events) {
            if (event.only().filter(viewer::equals).isPresent()) {
                notices.add(0, notice(event));
            }
        }
        return notices;
    }

    NoticeView notice(RoundEvent event) {
        return new NoticeView(
                event.number(), event.action(), event.at(), person(event.by()), event.issue(), detail(event));
    }

    private String detail(RoundEvent event) {
        return event.whom()
                .map(person -> tracker.people().find(person).displayName().orElse(""))
                .orElse(event.detail());
    }

    private PersonView person(UserId user) {
        return PersonView.of(tracker.people().find(user));
    }

    private static RoundDotLimitsView dots(VotingPaper paper) {
        return new RoundDotLimitsView(
                paper.limits().budget(), paper.limits().cap(), paper.dotsUsed(), paper.dotsLeft());
    }

    private static EndedRoundView ended(DebtRound round) {
        return new EndedRoundView(
                round.id().value(),
                round.plan().title(),
                round.stage(),
                round.voting().opened(),
                round.voting().closed());
    }
}
