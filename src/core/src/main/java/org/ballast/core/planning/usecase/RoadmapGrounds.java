package org.ballast.core.planning.usecase;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tracker;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.initiative.PlannedSprint;
import org.ballast.core.planning.EligibilityRules;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.SprintAbsence;
import org.ballast.core.planning.StandingDismissal;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.planning.TermsInForce;
import org.ballast.core.record.Payback;
import org.ballast.core.roadmap.ComingSprints;
import org.ballast.core.roadmap.RoadmapSprint;
import org.ballast.core.roadmap.RoadmapTerms;
import org.ballast.core.roadmap.SavedPlace;
import org.ballast.core.roadmap.SavedRoadmap;
import org.ballast.core.roadmap.SliceSequence;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;

/** Brings together what a roadmap is planned on. */
final class RoadmapGrounds {

    private final DebtStore debt;
    private final PlanningStore planning;
    private final InitiativeRepository initiatives;
    private final Tracker tracker;
    private final EnabledBoards boards;

    RoadmapGrounds(DebtStore debt, PlanningStore planning, InitiativeRepository initiatives, Tracker tracker) {
        this.debt = debt;
        this.planning = planning;
        this.initiatives = initiatives;
        this.tracker = tracker;
        this.boards = new EnabledBoards(debt, planning, tracker);
    }

    Outcome<RoadmapGround> find(RoadmapQuestion question) {
        return boards.find(question.viewer(), question.board())
                .unless(RoadmapForm.objection(question))
                .then(board -> readings(board, question).map(readings -> ground(board, readings, question)));
    }

    /** The board as it is read for each known sprint; at least one reading. */
    private Outcome<List<BoardReading>> readings(EnabledBoard board, RoadmapQuestion question) {
        if (question.byWeek() || question.known().isEmpty()) {
            return tracker.boards()
                    .read(question.viewer(), board.board(), Optional.empty())
                    .map(List::of);
        }
        Outcome<List<BoardReading>> readings = Outcome.done(new ArrayList<>());
        for (SprintId sprint : question.known()) {
            readings = readings.then(all -> tracker.boards()
                    .read(question.viewer(), board.board(), Optional.of(sprint))
                    .map(reading -> {
                        all.add(reading);
                        return all;
                    }));
        }
        return readings;
    }

    private RoadmapGround ground(EnabledBoard board, List<BoardReading> readings, RoadmapQuestion question) {
        TeamPolicy newest = board.policies().newest().policy();
        TeamPolicy policy = question.byWeek() ? newest.byWeek() : newest;
        BoardReading reading = union(readings);
        List<RankedCandidate> ranked = new BoardCandidates(debt, planning)
                .ranked(
                        board.round(),
                        reading,
                        question.now(),
                        planning.weightsInForce(question.board(), reading.open()));
        List<RoadmapSprint> whole = sprints(policy, question);
        RoadmapFilling filling = RoadmapFilling.of(
                ranked,
                whole,
                targets(readings, whole, question),
                new SetAside(planning).items(question.board(), question.begin()),
                planning.cadence().occasions(question.board()),
                policy.rhythm());
        Map<IssueId, RankedCandidate> candidates = new LinkedHashMap<>();
        ranked.stream()
                .filter(candidate -> !filling.has(candidate.issue()))
                .forEach(candidate -> candidates.put(candidate.issue(), candidate));
        Optional<SavedRoadmap> kept = planning.roadmaps()
                .find(question.board())
                .map(saved -> saved.seenFrom(question.begin(), policy.sprintWeeks()));
        List<IssueId> savedIssues = kept.map(RoadmapGrounds::issues).orElse(List.of());
        Set<IssueId> hidden = new TreeSet<>(savedIssues);
        tracker.issues().findAll(question.viewer(), savedIssues).stream()
                .map(Issue::id)
                .forEach(hidden::remove);
        Optional<SavedRoadmap> saved = kept.map(all -> without(all, hidden));
        TermsInForce terms =
                new BoardTerms(debt, planning).inForce(question.board(), planning.terms(question.board()), ranked);
        RoadmapItems items = new RoadmapItems(
                question,
                new EligibilityRules(
                        reading,
                        policy,
                        StandingDismissal.of(planning.dismissals().of(question.board()), policy, question.now()),
                        reserved(policy, question),
                        new TrackerBlockers(tracker.issues(), question.viewer())),
                terms,
                whole,
                filling.sprints(),
                saved);
        List<RankedCandidate> considered = items.considered(candidates.values());
        return new RoadmapGround(
                board,
                policy,
                terms(terms, ranked, filling.all(), whole.size()),
                whole,
                filling.left(whole),
                filling,
                candidates,
                items.of(considered, slices(considered, policy, question)),
                candidates.size() - considered.size(),
                saved,
                hidden);
    }

    private Map<IssueId, Refusal> reserved(TeamPolicy policy, RoadmapQuestion question) {
        SetAside setAside = new SetAside(planning);
        if (question.byWeek()) {
            return setAside.besideComing(question.board(), policy, question.begin(), Days.earliest(question.now()));
        }
        return question.known().isEmpty()
                ? setAside.from(question.board(), policy, question.begin())
                : setAside.besideWeeks(question.board(), policy, question.begin());
    }

    /** What is in the tracker's sprints or was taken on for the weeks, in their order. */
    private List<Set<IssueId>> targets(
            List<BoardReading> readings, List<RoadmapSprint> sprints, RoadmapQuestion question) {
        if (!question.byWeek()) {
            return readings.stream().map(BoardReading::target).toList();
        }
        return sprints.stream()
                .map(sprint ->
                        planning.cadence().taken(question.board(), sprint.days().first()))
                .toList();
    }

    /** A pillar's minimum for all sprints together, less what is in them already. */
    private static RoadmapTerms terms(
            TermsInForce terms, List<RankedCandidate> ranked, List<RankedCandidate> there, int sprints) {
        Map<String, PersonDays> minima = new TreeMap<>();
        for (RankedCandidate candidate : ranked) {
            terms.pillar(candidate)
                    .ifPresent(pillar -> minima.put(
                            pillar, terms.terms().pillarDays().times(sprints).minus(terms.daysFor(pillar, there))));
        }
        return new RoadmapTerms(terms.terms().switchCost(), minima);
    }

    private static BoardReading union(List<BoardReading> readings) {
        Set<IssueId> target = new TreeSet<>();
        readings.forEach(reading -> target.addAll(reading.target()));
        BoardReading first = readings.get(0);
        return new BoardReading(first.open(), first.scheduled(), target, first.flagged());
    }

    private List<RoadmapSprint> sprints(TeamPolicy policy, RoadmapQuestion question) {
        List<PersonDays> absences = new ArrayList<>();
        for (int at = 0; at < RoadmapForm.sprints(question, policy); at++) {
            absences.add(question.key(at)
                    .flatMap(key -> planning.absences().find(question.board(), key))
                    .map(SprintAbsence::days)
                    .orElse(PersonDays.NONE));
        }
        return ComingSprints.from(
                question.begin(),
                policy.rule(),
                planning.cadence().occasions(question.board()),
                absences,
                new Payback(
                        new SprintsBefore(planning, tracker.issues(), question.viewer(), question.board()).owed(),
                        question.later())::of);
    }

    private Map<IssueId, SliceSequence.Wish> slices(
            List<RankedCandidate> considered, TeamPolicy policy, RoadmapQuestion question) {
        Map<IssueId, String> keys = new TreeMap<>();
        tracker.issues()
                .findAll(
                        question.viewer(),
                        considered.stream().map(RankedCandidate::issue).toList())
                .forEach(issue -> keys.put(issue.id(), issue.key()));
        PlannedSprint first = new PlannedSprint(
                question.begin().atStartOfDay(ZoneOffset.UTC).toInstant(), policy.sprintWeeks(), policy.capacity());
        return SliceSequence.of(initiatives.of(question.board()), first, keys);
    }

    private static List<IssueId> issues(SavedRoadmap roadmap) {
        return roadmap.places().stream().map(SavedPlace::issue).toList();
    }

    private static SavedRoadmap without(SavedRoadmap roadmap, Set<IssueId> hidden) {
        SavedRoadmap visible = roadmap;
        for (IssueId issue : hidden) {
            visible = visible.without(issue);
        }
        return visible;
    }
}
