package org.ballast.core.planning.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.Issue;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.ServedPillar;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/** The issues, the viewer's own dots and the pillars that rows of candidates are written with. */
final class CandidateSheet {

    private final Map<IssueId, Issue> issues = new TreeMap<>();
    private final Ballot ballot;
    private final Map<IssueId, List<ServedPillar>> pillars;

    CandidateSheet(List<Issue> visible, Ballot ballot, Map<IssueId, List<ServedPillar>> pillars) {
        visible.forEach(issue -> issues.put(issue.id(), issue));
        this.ballot = ballot;
        this.pillars = pillars;
    }

    boolean has(IssueId id) {
        return issues.containsKey(id);
    }

    /** The row; empty when the issue was hidden or deleted a moment ago. */
    <R> Optional<R> row(RankedCandidate ranked, Optional<Refusal> reason, BiFunction<CandidateView, Issue, R> writer) {
        Issue issue = issues.get(ranked.issue());
        if (issue == null) {
            return Optional.empty();
        }
        CandidateView view = CandidateView.of(
                ranked, issue, ballot.dotsOn(ranked.issue()), pillars.getOrDefault(ranked.issue(), List.of()), reason);
        return Optional.of(writer.apply(view, issue));
    }

    /** Rows of candidates that need no reason. */
    <R> List<R> rows(List<RankedCandidate> candidates, BiFunction<CandidateView, Issue, R> writer) {
        List<R> rows = new ArrayList<>();
        for (RankedCandidate candidate : candidates) {
            row(candidate, Optional.empty(), writer).ifPresent(rows::add);
        }
        return rows;
    }

    /** The key of an issue, or its id as text when it is gone. */
    String keyOf(IssueId id) {
        Issue issue = issues.get(id);
        return issue == null ? String.valueOf(id.value()) : issue.key();
    }
}
