package org.ballast.core.planning;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;

/**
 * A candidate with its place.
 *
 * @param parts what speaks for it, also when nobody estimated it
 * @param score absent without estimate
 * @param rank from 1
 * @param ageWeeks whole weeks since it was tagged
 */
public record RankedCandidate(
        Candidate candidate, List<ScorePoints> parts, Optional<Score> score, int rank, int ageWeeks) {

    public IssueId issue() {
        return candidate.issue();
    }

    public Optional<Effort> effort() {
        return candidate.item().values().estimate();
    }

    RankedCandidate at(int newRank) {
        return new RankedCandidate(candidate, parts, score, newRank, ageWeeks);
    }
}
