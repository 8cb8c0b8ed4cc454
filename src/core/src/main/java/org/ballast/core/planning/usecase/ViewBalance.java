package org.ballast.core.planning.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.Balance;
import org.ballast.core.planning.MobShare;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.SprintIssue;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/**
 * Says how much of a sprint is tech debt. The browser names the sprint's issues with their estimates, since the server does
 * not know in which field a board estimates; which of them are tech debt is known here. What the viewer may not see does not
 * count, whoever names it.
 */
public final class ViewBalance {

    /** More issues than anybody has in a sprint. */
    public static final int MOST_ISSUES = 1000;

    private static final BigDecimal MOST_ESTIMATE = BigDecimal.valueOf(1_000_000);

    private final DebtStore debt;
    private final PlanningStore planning;
    private final Tracker tracker;
    private final EnabledBoards boards;

    public ViewBalance(DebtStore debt, PlanningStore planning, Tracker tracker) {
        this.debt = debt;
        this.planning = planning;
        this.tracker = tracker;
        this.boards = new EnabledBoards(debt, planning, tracker);
    }

    public Outcome<BalanceView> handle(Command command) {
        return boards.find(command.viewer(), command.board())
                .unless(objection(command))
                .map(board -> BalanceView.of(command.board(), Balance.of(issues(board, command))));
    }

    private static Optional<Refusal> objection(Command command) {
        return command.issues().size() > MOST_ISSUES
                ? Optional.of(Refusal.invalid("ballast.planning.too-many-issues", "issues")
                        .with(MOST_ISSUES))
                : Optional.empty();
    }

    private List<SprintIssue> issues(EnabledBoard board, Command command) {
        Map<IssueId, SprintIssueForm> named = new TreeMap<>();
        for (SprintIssueForm form : command.issues()) {
            id(form.id()).ifPresent(issue -> named.put(issue, form));
        }
        Set<IssueId> tagged = new TreeSet<>();
        Map<IssueId, MobShare> mob = new TreeMap<>();
        Set<IssueId> taken = takenByMobs(command.board());
        PersonDays mobDay = PersonDays.ofDays(board.policies().newest().policy().teamSize());
        for (DebtItem item : debt.items().findAll(named.keySet())) {
            tagged.add(item.issue());
            item.values()
                    .estimate()
                    .filter(effort -> taken.contains(item.issue()))
                    .ifPresent(effort -> mob.put(item.issue(), new MobShare(effort, mobDay)));
        }
        List<SprintIssue> issues = new ArrayList<>();
        for (IssueId issue : tracker.issues().visible(Optional.of(command.viewer()), named.keySet())) {
            Optional<SprintIssueForm> form = Optional.ofNullable(named.get(issue));
            issues.add(new SprintIssue(
                    issue,
                    form.flatMap(SprintIssueForm::parentId).flatMap(parent -> id(Optional.of(parent))),
                    form.flatMap(SprintIssueForm::estimate)
                            .filter(ViewBalance::isEstimate)
                            .map(estimate -> Optional.ofNullable(mob.get(issue))
                                    .map(share -> share.of(estimate))
                                    .orElse(estimate)),
                    tagged.contains(issue),
                    mob.containsKey(issue)));
        }
        return issues;
    }

    /** What a mob did in an earlier sprint is in this one only when it goes on, and then it takes a day of everybody again. */
    private Set<IssueId> takenByMobs(BoardId board) {
        Set<IssueId> taken = new TreeSet<>();
        planning.cadence().items().since(board, LocalDate.EPOCH).stream()
                .filter(item -> item.occasion().kind() == OccasionKind.HACK_DAY && !item.isDropped())
                .map(OccasionItem::issue)
                .forEach(taken::add);
        return taken;
    }

    private static Optional<IssueId> id(Optional<Long> id) {
        return id.filter(value -> value > 0).map(IssueId::new);
    }

    private static boolean isEstimate(BigDecimal estimate) {
        return estimate.signum() >= 0 && estimate.compareTo(MOST_ESTIMATE) <= 0 && estimate.scale() <= 6;
    }

    /**
     * Asks for a sprint.
     *
     * @param issues those of the sprint, resolved or not; one that is named twice counts once
     */
    public record Command(UserId viewer, BoardId board, List<SprintIssueForm> issues) {}
}
