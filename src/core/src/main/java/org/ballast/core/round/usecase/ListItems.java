package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.RoundRules;
import org.ballast.core.round.RoundStage;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/**
 * Puts issues on a round's list: those that are named or that a query finds, also ones that had kept their place or were merged
 * away; or, when there is neither, everything that came up since. Participants may while the team collects, whoever moves the
 * stages until the vote ends. All of them come in or none.
 */
public final class ListItems {

    private final Tracker tracker;
    private final UnitOfWork unitOfWork;
    private final Rooms rooms;
    private final RoundList list;
    private final RoundViews views;

    public ListItems(DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners, UnitOfWork unitOfWork) {
        this.tracker = tracker;
        this.unitOfWork = unitOfWork;
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.list = new RoundList(debt, store, tracker);
        this.views = new RoundViews(debt, store, tracker, runners);
    }

    public Outcome<RoundPageView> handle(Command command) {
        return unitOfWork
                .run(() -> rooms.enter(command.user(), command.board())
                        .then(room -> Outcome.done(room).unless(objection(room, command.user())))
                        .then(room -> list(room, command)))
                .map(room -> views.page(command.user(), room.board(), command.now()));
    }

    private Optional<Refusal> objection(Room room, UserId user) {
        RoundStage stage = room.round().stage();
        if (stage == RoundStage.COLLECT && room.hasParticipant(user)) {
            return Optional.empty();
        }
        return rooms.objectionToSteer(user, room)
                .or(() ->
                        stage.compareTo(RoundStage.VOTE) <= 0 ? Optional.empty() : Optional.of(RoundRules.WRONG_STAGE));
    }

    private Outcome<Room> list(Room room, Command command) {
        if (!command.issues().isEmpty()) {
            return named(room, command);
        }
        return command.jql()
                .map(jql -> list.found(room.board(), command.user(), jql)
                        .then(found -> list.add(room, command.user(), found, command.now())))
                .orElseGet(() -> list.gather(room, command.user(), command.now()));
    }

    private Outcome<Room> named(Room room, Command command) {
        Optional<Refusal> tooLong = RoundList.objectionToLength(command.issues());
        if (tooLong.isPresent()) {
            return Outcome.refused(tooLong.get());
        }
        Set<IssueId> found = new TreeSet<>();
        for (String text : command.issues()) {
            Optional<Issue> issue = tracker.issues().find(command.user(), text);
            if (issue.isEmpty()) {
                return Outcome.refused(Refusals.ISSUE_UNKNOWN);
            }
            found.add(issue.get().id());
        }
        return list.add(room, command.user(), found, command.now());
    }

    /**
     * What is to come in.
     *
     * @param issues by id or key
     * @param jql a query, asked when no issue is named; without both everything that came up since
     */
    public record Command(UserId user, BoardId board, List<String> issues, Optional<String> jql, Instant now) {

        public Command {
            issues = List.copyOf(issues);
        }
    }
}
