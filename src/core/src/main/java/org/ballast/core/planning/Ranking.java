package org.ballast.core.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Effort;

/**
 * Puts candidates in order: the higher score first; among equals more voters, then less effort, then the older tag, then
 * the lower issue id. Candidates without estimate come last, by value. The same candidates give the same order, however
 * they are passed.
 */
public final class Ranking {

    private static final int WITHOUT_ESTIMATE = Effort.MOST_HALF_DAYS + 1;

    private static final Comparator<RankedCandidate> ORDER = Comparator.comparingInt(Ranking::total)
            .reversed()
            .thenComparing(
                    Comparator.comparingInt(Ranking::valueWithoutEstimate).reversed())
            .thenComparing(Comparator.comparingInt((RankedCandidate ranked) ->
                            ranked.candidate().tally().voters())
                    .reversed())
            .thenComparingInt(Ranking::halfDays)
            .thenComparing(ranked -> ranked.candidate().item().taggedAt())
            .thenComparing(RankedCandidate::issue);

    private Ranking() {}

    /** Of a team that follows no strategy and chose no weights. */
    public static List<RankedCandidate> of(Collection<Candidate> candidates, Instant now) {
        return of(candidates, List.of(), now, Weights.WITHOUT_STRATEGY);
    }

    /** The open ones in order, and behind them those that are done, which compete with nobody. */
    public static List<RankedCandidate> of(
            Collection<Candidate> open, Collection<Candidate> done, Instant now, Weights weights) {
        List<RankedCandidate> ranked = new ArrayList<>();
        for (RankedCandidate candidate : ordered(open, now, weights)) {
            ranked.add(candidate.at(ranked.size() + 1));
        }
        for (RankedCandidate candidate : ordered(done, now, weights)) {
            ranked.add(candidate.at(ranked.size() + 1));
        }
        return ranked;
    }

    private static List<RankedCandidate> ordered(Collection<Candidate> candidates, Instant now, Weights weights) {
        int mostVotes = candidates.stream()
                .mapToInt(candidate -> candidate.tally().votes())
                .max()
                .orElse(0);
        Scoring scoring = new Scoring(mostVotes, now, weights);
        List<RankedCandidate> ordered = new ArrayList<>();
        for (Candidate candidate : candidates) {
            ordered.add(unranked(candidate, scoring));
        }
        ordered.sort(ORDER);
        return ordered;
    }

    private static RankedCandidate unranked(Candidate candidate, Scoring scoring) {
        List<ScorePoints> parts = scoring.parts(candidate);
        Optional<Score> score = candidate.item().values().estimate().map(effort -> Score.of(effort, parts));
        return new RankedCandidate(candidate, parts, score, 1, scoring.ageWeeks(candidate));
    }

    private static int total(RankedCandidate ranked) {
        return ranked.score().map(Score::total).orElse(-1);
    }

    private static int valueWithoutEstimate(RankedCandidate ranked) {
        return ranked.effort().isPresent() ? 0 : Score.valueOf(ranked.parts());
    }

    private static int halfDays(RankedCandidate ranked) {
        return ranked.effort().map(Effort::halfDays).orElse(WITHOUT_ESTIMATE);
    }
}
