package org.ballast.core.round.usecase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.Tracker;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Shows who did what when in a round, in pages of {@value #MOST_LINES} lines; lines about hidden issues are left out. */
public final class ViewRoundLog {

    static final int MOST_LINES = 100;

    private static final Refusal ROUND_UNKNOWN = Refusal.unknown("ballast.round.unknown");

    private final DebtStore debt;
    private final RoundStore store;
    private final Tracker tracker;
    private final Rooms rooms;
    private final RoundViews views;

    public ViewRoundLog(DebtStore debt, RoundStore store, Tracker tracker, RoundRunners runners) {
        this.debt = debt;
        this.store = store;
        this.tracker = tracker;
        this.rooms = new Rooms(debt, store, tracker, runners);
        this.views = new RoundViews(debt, store, tracker, runners);
    }

    public Outcome<RoundLogView> handle(Command command) {
        return rooms.board(command.user(), command.board())
                .then(board -> Outcome.of(
                        store.rounds()
                                .find(command.round())
                                .filter(round -> round.board().equals(board.id())),
                        ROUND_UNKNOWN))
                .map(round -> lines(command));
    }

    private RoundLogView lines(Command command) {
        List<RoundEvent> events = store.log().after(command.round(), command.after());
        TreeSet<IssueId> named = new TreeSet<>();
        events.forEach(event -> event.issue().ifPresent(named::add));
        List<RoundEvent> shown =
                withoutHiddenAnswers(RoundViews.visible(events, command.user(), visible(command, named)), command);
        return new RoundLogView(
                shown.stream().limit(MOST_LINES).map(views::notice).toList(), shown.size() > MOST_LINES);
    }

    /**
     * That somebody voted or estimated, and then nothing of theirs is to be seen, would tell of an issue that the person can't see.
     */
    private List<RoundEvent> withoutHiddenAnswers(List<RoundEvent> events, Command command) {
        Map<UserId, Set<IssueId>> voted = new TreeMap<>();
        Map<UserId, Set<IssueId>> estimated = new TreeMap<>();
        if (events.stream().anyMatch(event -> event.action() == RoundAction.VOTED)) {
            debt.ballots()
                    .all(command.round())
                    .forEach(ballot -> voted.put(ballot.voter(), ballot.marks().keySet()));
        }
        if (events.stream().anyMatch(event -> event.action() == RoundAction.ESTIMATED)) {
            store.answers()
                    .estimates(command.round())
                    .forEach(estimate -> estimated
                            .computeIfAbsent(estimate.by(), unseen -> new TreeSet<>())
                            .add(estimate.issue()));
        }
        Set<IssueId> answered = new TreeSet<>();
        voted.values().forEach(answered::addAll);
        estimated.values().forEach(answered::addAll);
        Set<IssueId> visible = visible(command, answered);
        return events.stream()
                .filter(event -> event.action() != RoundAction.VOTED || isShown(voted, event, visible))
                .filter(event -> event.action() != RoundAction.ESTIMATED || isShown(estimated, event, visible))
                .toList();
    }

    /** Who has no answer left, because its issue was deleted, answered all the same. */
    private static boolean isShown(Map<UserId, Set<IssueId>> answered, RoundEvent event, Set<IssueId> visible) {
        Set<IssueId> issues = answered.getOrDefault(event.by(), Set.of());
        return issues.isEmpty() || issues.stream().anyMatch(visible::contains);
    }

    private Set<IssueId> visible(Command command, Set<IssueId> issues) {
        Set<IssueId> visible = new TreeSet<>();
        if (!issues.isEmpty()) {
            tracker.issues().findAll(command.user(), issues).stream()
                    .map(Issue::id)
                    .forEach(visible::add);
        }
        return visible;
    }

    /**
     * A page of the log.
     *
     * @param after lines with a number above this one
     */
    public record Command(UserId user, BoardId board, RoundId round, long after) {}
}
