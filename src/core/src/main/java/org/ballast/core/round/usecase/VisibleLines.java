package org.ballast.core.round.usecase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.RoundId;
import org.ballast.core.debt.Tracker;
import org.ballast.core.round.Estimate;
import org.ballast.core.round.RoundAction;
import org.ballast.core.round.RoundEvent;
import org.ballast.core.round.RoundStore;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * Says which lines of a round's log a person may see: none that is somebody else's alone or names an issue that is hidden
 * from them. That somebody voted or estimated, and then nothing of theirs is to be seen, would tell of such an issue as
 * well. Answers are read only where lines are about them.
 */
final class VisibleLines {

    private final DebtStore debt;
    private final RoundStore store;
    private final Tracker tracker;

    VisibleLines(DebtStore debt, RoundStore store, Tracker tracker) {
        this.debt = debt;
        this.store = store;
        this.tracker = tracker;
    }

    /** Asks the tracker once about all issues that the lines name or rest on, and not at all when there is none. */
    List<RoundEvent> of(RoundId round, List<RoundEvent> lines, UserId viewer) {
        Answers answers = answers(round, lines);
        Set<IssueId> asked = answers.issues();
        lines.forEach(line -> line.issue().ifPresent(asked::add));
        Set<IssueId> visible = new TreeSet<>();
        if (!asked.isEmpty()) {
            tracker.issues().findAll(viewer, asked).stream().map(Issue::id).forEach(visible::add);
        }
        return shown(lines, viewer, visible, answers);
    }

    /**
     * The same for somebody who has read the rest.
     *
     * @param visible what the viewer sees of the round's issues
     * @param ballots everybody's, once there are lines about votes
     * @param estimates everybody's, once there are lines about estimates
     */
    static List<RoundEvent> of(
            List<RoundEvent> lines,
            UserId viewer,
            Set<IssueId> visible,
            List<Ballot> ballots,
            List<Estimate> estimates) {
        return shown(lines, viewer, visible, Answers.of(ballots, estimates));
    }

    private static List<RoundEvent> shown(
            List<RoundEvent> lines, UserId viewer, Set<IssueId> visible, Answers answers) {
        return lines.stream()
                .filter(line -> line.only().isEmpty() || line.only().get().equals(viewer))
                .filter(line ->
                        line.issue().isEmpty() || visible.contains(line.issue().get()))
                .filter(line -> answers.isShown(line, visible))
                .toList();
    }

    private Answers answers(RoundId round, List<RoundEvent> lines) {
        return Answers.of(
                has(RoundAction.VOTED, lines) ? debt.ballots().all(round) : List.of(),
                has(RoundAction.ESTIMATED, lines) ? store.answers().estimates(round) : List.of());
    }

    private static boolean has(RoundAction action, List<RoundEvent> lines) {
        return lines.stream().anyMatch(line -> line.action() == action);
    }

    /** On which issues each person's answers are. */
    private record Answers(Map<UserId, Set<IssueId>> voted, Map<UserId, Set<IssueId>> estimated) {

        private static Answers of(List<Ballot> ballots, List<Estimate> estimates) {
            Map<UserId, Set<IssueId>> voted = new TreeMap<>();
            Map<UserId, Set<IssueId>> estimated = new TreeMap<>();
            ballots.forEach(ballot -> voted.put(ballot.voter(), ballot.marks().keySet()));
            estimates.forEach(estimate -> estimated
                    .computeIfAbsent(estimate.by(), unseen -> new TreeSet<>())
                    .add(estimate.issue()));
            return new Answers(voted, estimated);
        }

        private Set<IssueId> issues() {
            Set<IssueId> issues = new TreeSet<>();
            voted.values().forEach(issues::addAll);
            estimated.values().forEach(issues::addAll);
            return issues;
        }

        /** Who has no answer left, because its issue was deleted, answered all the same. */
        private boolean isShown(RoundEvent line, Set<IssueId> visible) {
            Set<IssueId> issues = of(line).getOrDefault(line.by(), Set.of());
            return issues.isEmpty() || issues.stream().anyMatch(visible::contains);
        }

        private Map<UserId, Set<IssueId>> of(RoundEvent line) {
            return switch (line.action()) {
                case VOTED -> voted;
                case ESTIMATED -> estimated;
                default -> Map.of();
            };
        }
    }
}
