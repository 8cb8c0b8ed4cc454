package org.ballast.core.commitment.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ballast.core.cadence.Price;
import org.ballast.core.capacitycheck.CapacityCheck;
import org.ballast.core.commitment.Commitment;
import org.ballast.core.commitment.CommitmentEnd;
import org.ballast.core.commitment.CommitmentLine;
import org.ballast.core.commitment.CommitmentRules;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.Issue;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.usecase.StrategyActions;

/** Puts together what one person sees of a team's commitments. */
final class CommitmentViews {

    private final CommitmentPorts ports;
    private final StrategyActions actions;
    private final UserId viewer;
    private final LocalDate today;

    CommitmentViews(CommitmentPorts ports, StrategyActions actions, UserId viewer, LocalDate today) {
        this.ports = ports;
        this.actions = actions;
        this.viewer = viewer;
        this.today = today;
    }

    BoardCommitmentsView of(Team team, List<CommitmentLine> lines) {
        Map<IssueId, Issue> issues = issues(lines);
        Map<ElementRef, StrategyActions.Found> titles = actions.findAll(viewer, refs(lines));
        List<CommittedQuarterView> quarters = new ArrayList<>();
        for (Period quarter : CommitmentRules.quarters(team.department().year(), today)) {
            List<CommitmentLine> own = lines.stream()
                    .filter(line -> line.quarter().equals(quarter.start()))
                    .toList();
            quarters.add(quarter(team, quarter, own, issues, titles));
        }
        return new BoardCommitmentsView(
                team.board().id(),
                team.board().name(),
                CommitmentRules.MOST,
                quarters,
                actions.inForce(viewer, team.department()).stream()
                        .map(found -> new CommitmentActionView(found.ref().text(), found.title(), found.strategy()))
                        .toList());
    }

    private Map<IssueId, Issue> issues(List<CommitmentLine> lines) {
        Set<IssueId> ids = new TreeSet<>();
        lines.forEach(line -> line.content().ifPresent(content -> ids.addAll(content.issues())));
        Map<IssueId, Issue> issues = new HashMap<>();
        ports.tracker().issues().findAll(viewer, ids).forEach(issue -> issues.put(issue.id(), issue));
        return issues;
    }

    private static List<ElementRef> refs(List<CommitmentLine> lines) {
        return lines.stream()
                .flatMap(line -> line.content().stream())
                .map(Commitment::action)
                .toList();
    }

    private CommittedQuarterView quarter(
            Team team,
            Period quarter,
            List<CommitmentLine> lines,
            Map<IssueId, Issue> issues,
            Map<ElementRef, StrategyActions.Found> titles) {
        List<CommitmentView> commitments = lines.stream()
                .flatMap(line -> line.content().stream()
                        .map(content -> commitment(team, quarter, line, content, issues, titles)))
                .toList();
        CapacityCheck check = check(team, quarter, lines, issues);
        Optional<Refusal> objection =
                team.objection().or(() -> CommitmentRules.objectionToAdd(quarter, today, commitments.size()));
        return new CommittedQuarterView(
                quarter.start(),
                quarter.end(),
                !today.isBefore(quarter.start()) && !today.isAfter(quarter.end()),
                commitments,
                check.needed(),
                check.unestimated(),
                check.given(),
                check.percent(),
                objection.isEmpty(),
                objection);
    }

    private CapacityCheck check(Team team, Period quarter, List<CommitmentLine> lines, Map<IssueId, Issue> issues) {
        Set<IssueId> open = new TreeSet<>();
        lines.stream()
                .flatMap(line -> line.content().stream())
                .flatMap(content -> content.issues().stream())
                .filter(issue -> issues.containsKey(issue) && !issues.get(issue).resolved())
                .forEach(open::add);
        List<Effort> estimates = ports.debt().items().findAll(open).stream()
                .map(DebtItem::values)
                .flatMap(values -> values.estimate().stream())
                .toList();
        long halfDays = estimates.stream().mapToLong(Effort::halfDays).sum();
        List<PersonDays> policy = ports.policies().of(team.board().id()).stream()
                .findFirst()
                .map(newest -> Price.of(newest.policy().rule()).maxDays())
                .stream()
                .toList();
        return new CapacityCheck(
                new PersonDays((int) Math.min(PersonDays.MOST_HALF_DAYS, halfDays)),
                CapacityCheck.given(policy, quarter, today),
                open.size() - estimates.size());
    }

    private CommitmentView commitment(
            Team team,
            Period quarter,
            CommitmentLine line,
            Commitment content,
            Map<IssueId, Issue> issues,
            Map<ElementRef, StrategyActions.Found> titles) {
        List<CommittedIssueView> seen = content.issues().stream()
                .filter(issues::containsKey)
                .map(issues::get)
                .map(issue -> new CommittedIssueView(issue.id(), issue.key(), issue.summary(), issue.resolved()))
                .toList();
        Optional<Refusal> toChange =
                team.objection().or(() -> CommitmentRules.objectionToChange(quarter, today, content));
        Optional<Refusal> toEnd = team.objection().or(() -> CommitmentRules.objectionToEnd(quarter, today));
        return new CommitmentView(
                line.slot(),
                line.revision(),
                content.text(),
                content.action().text(),
                Optional.ofNullable(titles.get(content.action())).map(StrategyActions.Found::title),
                seen,
                seen.size() < content.issues().size(),
                content.end().map(CommitmentEnd::kept),
                content.end().map(CommitmentEnd::words).orElse(""),
                PersonView.of(ports.tracker().people().find(line.by())),
                line.at(),
                toChange.isEmpty(),
                toChange,
                toEnd.isEmpty(),
                toEnd);
    }
}
