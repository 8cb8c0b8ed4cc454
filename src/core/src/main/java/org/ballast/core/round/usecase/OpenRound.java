package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.VotingRound;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.DebtRound;
import org.ballast.core.round.Participant;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundChoice;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundForm;
import org.ballast.core.round.RoundItem;
import org.ballast.core.round.RoundMove;
import org.ballast.core.round.RoundRules;
import org.ballast.core.round.RoundStage;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Groups;
import org.ballast.core.shared.Invitation;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/**
 * Opens a debt round over the board's open tech debt: all of it, items that the opener can't see too, for those who can; or
 * what a query finds for the opener. Who sees more than {@link RoundRules#MOST_ITEMS} of it has to use a query. In delta mode,
 * what is neither new nor changed nor stale nor disputed keeps its place and is not discussed.
 */
public final class OpenRound {

    private final DebtStore debt;
    private final RoundStore store;
    private final Tracker tracker;
    private final Groups groups;
    private final UnitOfWork unitOfWork;
    private final Rooms rooms;
    private final RoundList list;
    private final RoundViews views;

    public OpenRound(
            DebtStore debt,
            RoundStore store,
            Tracker tracker,
            RoundRunners runners,
            Groups groups,
            UnitOfWork unitOfWork) {
        this.debt = debt;
        this.store = store;
        this.tracker = tracker;
        this.groups = groups;
        this.unitOfWork = unitOfWork;
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.list = new RoundList(debt, store, tracker);
        this.views = new RoundViews(debt, store, tracker, runners);
    }

    public Outcome<RoundPageView> handle(Command command) {
        return rooms.board(command.user(), command.board())
                .then(board -> Outcome.done(board).unless(rooms.objectionToOpen(command.user(), board)))
                .then(board -> command.form()
                        .check(command.now())
                        .then(choice -> issues(board, command).then(issues -> open(board, choice, issues, command))));
    }

    private Outcome<Set<IssueId>> issues(Board board, Command command) {
        return command.form()
                .jql()
                .map(jql -> list.found(board, command.user(), jql))
                .orElseGet(() -> Outcome.done(list.open(board)))
                .then(issues ->
                        Outcome.done(issues).unless(RoundList.objectionToOpen(list.visible(command.user(), issues))));
    }

    private Outcome<RoundPageView> open(Board board, RoundChoice choice, Set<IssueId> issues, Command command) {
        Set<IssueId> kept = command.form().delta() ? list.kept(board, issues) : Set.of();
        return command.people()
                .find(tracker.people(), groups, RoundRules.MOST_PARTICIPANTS)
                .then(people -> people.isEmpty()
                        ? Outcome.refused(Refusal.invalid("ballast.round.people-missing", "people"))
                        : Outcome.done(people))
                .then(people ->
                        unitOfWork.run(() -> save(board, choice, people, items(issues, kept, command.now()), command)))
                .map(round -> views.page(command.user(), board, command.now()));
    }

    private Outcome<DebtRound> save(
            Board board, RoundChoice choice, Set<UserId> people, List<RoundItem> items, Command command) {
        if (store.rounds().findOpen(board.id()).isPresent()) {
            return Outcome.refused(RoundRules.ALREADY_OPEN);
        }
        VotingRound voting = debt.rounds().open(board.id(), RoundKind.DEBT_ROUND, choice.limits(), command.now());
        RoundStage first = choice.plan().stages().get(0);
        RoundMove move = new RoundMove(1, first, command.now(), command.user());
        DebtRound round = store.rounds().open(voting, choice.plan(), command.user(), move);
        for (UserId person : people) {
            store.rounds().save(round.id(), Participant.joining(person, command.now()));
        }
        store.rounds().list(round.id(), items);
        if (first == RoundStage.VOTE) {
            rooms.countForQuorum(rooms.room(board, round));
        }
        store.log().append(round.id(), RoundEvent.of(RoundAction.OPENED, command.now(), command.user()));
        return Outcome.done(round);
    }

    private static List<RoundItem> items(Set<IssueId> issues, Set<IssueId> kept, Instant now) {
        return issues.stream()
                .map(issue -> kept.contains(issue) ? RoundItem.kept(issue, now) : RoundItem.listed(issue, now))
                .toList();
    }

    public record Command(UserId user, BoardId board, RoundForm form, Invitation people, Instant now) {}
}
