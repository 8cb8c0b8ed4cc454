package org.ballast.core.planning.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.ballast.core.cadence.Allowance;
import org.ballast.core.debt.Ballot;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tracker;
import org.ballast.core.planning.Alternative;
import org.ballast.core.planning.BoardAlignments;
import org.ballast.core.planning.ConflictPart;
import org.ballast.core.planning.Dismissal;
import org.ballast.core.planning.NearMiss;
import org.ballast.core.planning.PlanTerms;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.SchedulingRules;
import org.ballast.core.planning.SprintSuggestion;
import org.ballast.core.planning.StandingDismissal;
import org.ballast.core.planning.Weights;
import org.ballast.core.record.SprintKey;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;

/** Writes a suggestion for one viewer; the details of issues are read for those rows alone that are shown. */
final class SuggestionViews {

    private static final String CONFLICT = "ballast.planning.conflict";

    private final Tracker tracker;
    private final SuggestSprint.Command command;
    private final SprintSuggestion suggestion;
    private final List<RankedCandidate> candidates;
    private final CandidateSheet sheet;

    SuggestionViews(
            Tracker tracker,
            BoardAlignments alignments,
            SuggestSprint.Command command,
            SprintSuggestion suggestion,
            List<RankedCandidate> candidates,
            Optional<SprintHackDay> hackDay,
            Ballot ballot) {
        this.tracker = tracker;
        this.command = command;
        this.candidates = candidates;
        Set<IssueId> shown = shown(suggestion, hackDay);
        this.sheet = new CandidateSheet(
                tracker.issues().findAll(command.viewer(), shown),
                ballot,
                alignments.pillars(command.viewer(), command.board(), shown));
        this.suggestion = suggestion.among(sheet::has);
    }

    SuggestionView view(
            Allowance allowance,
            int owed,
            ToIntFunction<NearMiss> passedOver,
            Weights weights,
            int weightsRevision,
            PlanTerms terms,
            List<StandingDismissal> dismissals,
            Optional<HackDayView> hackDay,
            List<SliceProposalView> slices,
            List<AllocationShareView> allocations,
            Optional<Refusal> planObjection) {
        return new SuggestionView(
                command.board(),
                command.sprint().flatMap(SprintKey::sprint),
                CapacityView.of(allowance),
                QuotaView.of(
                        allowance, owed, command.later(), suggestion.planned().size()),
                WeightsView.of(weights),
                weightsRevision,
                TermsView.of(
                        terms, suggestion.cover().wanted(), suggestion.cover().served()),
                suggestion.value(),
                picks(planObjection),
                sheet.rows(
                        suggestion.planned(),
                        (candidate, issue) -> PlannedView.of(candidate, undoObjection(issue, planObjection))),
                nearMisses(passedOver),
                suggestion.passedOver(),
                dismissed(dismissals),
                suggestion.shortfall(),
                suggestion.alternatives().stream().map(this::alternative).toList(),
                conflict(),
                hackDay,
                slices,
                allocations,
                planObjection.isEmpty(),
                planObjection);
    }

    private List<PickView> picks(Optional<Refusal> planObjection) {
        List<PickView> rows = new ArrayList<>();
        for (int at = 0; at < suggestion.picks().size(); at++) {
            int switchCost = suggestion.switchCosts().get(at);
            sheet.row(
                            suggestion.picks().get(at),
                            Optional.empty(),
                            (view, issue) -> PickView.of(view, switchCost, addObjection(issue, planObjection)))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    /** A sprint is the tracker's, and who may change the issue adds it; a week is kept here, by whoever may plan. */
    private Optional<Refusal> addObjection(Issue issue, Optional<Refusal> planObjection) {
        return command.week().isPresent() ? planObjection : SchedulingRules.objectionToAdd(issue);
    }

    /** A week is planned while it runs. */
    private Optional<Refusal> undoObjection(Issue issue, Optional<Refusal> planObjection) {
        return command.week().isPresent()
                ? planObjection
                : SchedulingRules.objectionToUndo(issue, command.sprintStart(), command.now());
    }

    /** Rows of what the mob should take, by issue. */
    Map<IssueId, CandidateView> mobRows(SprintHackDay day) {
        Map<IssueId, CandidateView> rows = new TreeMap<>();
        List<IssueId> shown = day.shown();
        for (RankedCandidate candidate : candidates) {
            if (shown.contains(candidate.issue())) {
                sheet.row(candidate, Optional.empty(), (view, issue) -> view)
                        .ifPresent(view -> rows.put(candidate.issue(), view));
            }
        }
        return rows;
    }

    private static Set<IssueId> shown(SprintSuggestion suggestion, Optional<SprintHackDay> hackDay) {
        Set<IssueId> shown = new TreeSet<>();
        hackDay.ifPresent(day -> shown.addAll(day.shown()));
        suggestion.picks().stream().map(RankedCandidate::issue).forEach(shown::add);
        suggestion.planned().stream().map(RankedCandidate::issue).forEach(shown::add);
        suggestion.dismissed().stream().map(RankedCandidate::issue).forEach(shown::add);
        suggestion.nearMisses().stream().map(miss -> miss.candidate().issue()).forEach(shown::add);
        for (Alternative alternative : suggestion.alternatives()) {
            alternative.added().stream().map(RankedCandidate::issue).forEach(shown::add);
        }
        for (ConflictPart part : suggestion.conflict()) {
            part.issue().ifPresent(shown::add);
        }
        return shown;
    }

    private List<NearMissView> nearMisses(ToIntFunction<NearMiss> passedOver) {
        List<NearMissView> rows = new ArrayList<>();
        for (NearMiss miss : suggestion.nearMisses()) {
            Refusal reason = reason(miss);
            sheet.row(
                            miss.candidate(),
                            Optional.of(reason),
                            (view, issue) -> NearMissView.of(view, reason, miss.lacks(), passedOver.applyAsInt(miss)))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    private Refusal reason(NearMiss miss) {
        if (miss.person().isPresent()) {
            String name =
                    tracker.people().find(miss.person().get()).displayName().orElse("");
            return miss.reason().with(name);
        }
        return miss.beatenBy().isEmpty() ? miss.reason() : miss.reason().with(keysOf(miss.beatenBy()));
    }

    private String keysOf(List<IssueId> issues) {
        return String.join(", ", issues.stream().map(sheet::keyOf).toList());
    }

    private AlternativeView alternative(Alternative alternative) {
        return new AlternativeView(
                sheet.rows(alternative.added(), (view, issue) -> view),
                sheet.rows(alternative.dropped(), (view, issue) -> view),
                alternative.loss(),
                alternative.pillarLoss());
    }

    private Optional<Refusal> conflict() {
        if (suggestion.conflict().isEmpty()) {
            return Optional.empty();
        }
        List<Refusal> causes = new ArrayList<>();
        for (ConflictPart part : suggestion.conflict()) {
            causes.add(part.issue()
                    .map(issue -> part.words().with(sheet.keyOf(issue)))
                    .orElse(part.words()));
        }
        return Optional.of(Refusal.conflict(CONFLICT).because(causes));
    }

    private List<DismissedView> dismissed(List<StandingDismissal> dismissals) {
        List<DismissedView> rows = new ArrayList<>();
        for (RankedCandidate candidate : suggestion.dismissed()) {
            for (StandingDismissal standing : dismissals) {
                if (standing.dismissal().issue().equals(candidate.issue())) {
                    sheet.row(candidate, Optional.empty(), (view, issue) -> dismissed(view, standing))
                            .ifPresent(rows::add);
                }
            }
        }
        return rows;
    }

    private DismissedView dismissed(CandidateView view, StandingDismissal standing) {
        Dismissal dismissal = standing.dismissal();
        PersonView by = PersonView.of(tracker.people().find(dismissal.dismissedBy()));
        return new DismissedView(view, dismissal.reason(), by, standing.until());
    }
}
