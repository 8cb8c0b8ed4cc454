package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.ArrayList;
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

    private final DebtStore debt;
    private final RoundStore store;
    private final Tracker tracker;
    private final Rooms rooms;
    private final RoundSheets sheets;
    private final VisibleLines lines;

    RoundViews(DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners) {
        this.debt = debt;
        this.store = store;
        this.tracker = tracker;
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.sheets = new RoundSheets(debt, store, tracker);
        this.lines = new VisibleLines(debt, store, tracker);
    }

    RoundPageView page(UserId viewer, Board board, Instant now) {
        Optional<Room> open = rooms.open(board);
        Optional<Room> shown = open.or(
                () -> store.rounds().closed(board.id()).stream().findFirst().map(round -> rooms.room(board, round)));
        Optional<Refusal> objection = rooms.objectionToOpen(viewer, board)
                .or(() -> open.isPresent() ? Optional.of(RoundRules.ALREADY_OPEN) : Optional.empty());
        return new RoundPageView(
                board.id(),
                board.name(),
                shown.map(room -> round(viewer, room, now)),
                objection.isEmpty(),
                objection,
                store.rounds().ended(board.id()).stream().map(RoundViews::ended).toList());
    }

    RoundView round(UserId viewer, Room room, Instant now) {
        RoundSheet sheet = sheets.read(room, viewer);
        DebtRound round = room.round();
        boolean canSteer = rooms.objectionToSteer(viewer, room).isEmpty();
        List<RoundEvent> events = lines.of(
                round.id(),
                store.log().after(round.id(), 0),
                viewer,
                sheet.issues().keySet());
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
                quorum(room, canSteer, sheet.issues().keySet()),
                round.plan().understoodPercent(),
                round.plan().selfVote(),
                ScaleView.of(round.plan().scale()),
                participants(viewer, room),
                new RoundItemViews(tracker.people(), sheet).all(),
                notices(events, viewer));
    }

    /** The item as its viewer sees it; it must be in the round and visible. */
    RoundItemView item(UserId viewer, Room room, IssueId issue) {
        return new RoundItemViews(tracker.people(), sheets.read(room, viewer)).of(issue);
    }

    /** Open questions about items that the person may see. */
    int openQuestions(UserId viewer, Room room) {
        return sheets.read(room, viewer).openQuestions();
    }

    static long newest(List<RoundEvent> events) {
        return events.isEmpty() ? 0 : events.get(events.size() - 1).number();
    }

    Quorum quorum(Room room) {
        return rooms.quorum(room);
    }

    /** Whether enough have voted, as far as that person can know: dots on what they can't see don't count. */
    boolean isReached(UserId viewer, Room room) {
        return isReached(room, sheets.read(room, viewer).issues().keySet());
    }

    private boolean isReached(Room room, Set<IssueId> visible) {
        Set<UserId> voters = new TreeSet<>();
        for (Ballot ballot : debt.ballots().all(room.round().id())) {
            if (ballot.marks().keySet().stream().anyMatch(visible::contains)) {
                voters.add(ballot.voter());
            }
        }
        return quorum(room).isReached(voters);
    }

    private List<RoundMoveView> moves(RoundSheet sheet) {
        DebtRound round = sheet.room().round();
        return RoundRules.nextStages(round).stream()
                .map(to -> new RoundMoveView(to, RoundRules.questions(round, to, sheet.openQuestions())))
                .toList();
    }

    private QuorumView quorum(Room room, boolean canSteer, Set<IssueId> visible) {
        Quorum quorum = quorum(room);
        RoundStage stage = room.round().stage();
        boolean told = stage == RoundStage.CLOSED || (canSteer && stage == RoundStage.VOTE);
        return new QuorumView(
                quorum.percent(),
                quorum.needed(),
                quorum.participants().size(),
                told ? Optional.of(isReached(room, visible)) : Optional.empty());
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
