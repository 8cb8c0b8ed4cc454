package org.ballast.core.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.debt.BoardReading;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;

/**
 * What keeps a candidate out of the next sprint whatever its score. (That it is tagged and unresolved is what makes it a
 * candidate.)
 *
 * @param dismissed the issues whose dismissal still holds
 * @param reserved what is set aside for something else than the sprint's tasks, and for what
 */
public record EligibilityRules(
        BoardReading reading,
        TeamPolicy policy,
        List<StandingDismissal> dismissed,
        Map<IssueId, Refusal> reserved,
        Blockers blockers) {

    static final String SCHEDULED = "ballast.planning.already-scheduled";
    static final String FLAGGED = "ballast.planning.flagged";
    static final String NOT_ESTIMATED = "ballast.planning.not-estimated";
    static final String TOO_LARGE = "ballast.planning.too-large";
    /** The code of a dismissal that still holds. */
    public static final String DISMISSED = "ballast.planning.dismissed";

    static final String BLOCKED = "ballast.planning.blocked";

    private static final int BLOCKERS_NAMED = 3;

    /** One rule. */
    interface Rule {
        Optional<Refusal> objection(EligibilityRules rules, RankedCandidate candidate);
    }

    static final Rule IS_NOT_IN_A_SPRINT = (rules, candidate) ->
            when(rules.reading.scheduled().contains(candidate.issue()), Refusal.conflict(SCHEDULED));

    static final Rule IS_NOT_PLANNED =
            (rules, candidate) -> when(rules.reading.target().contains(candidate.issue()), Refusal.conflict(SCHEDULED));

    static final Rule IS_NOT_FLAGGED =
            (rules, candidate) -> when(rules.reading.flagged().contains(candidate.issue()), Refusal.conflict(FLAGGED));

    static final Rule IS_ESTIMATED =
            (rules, candidate) -> when(candidate.effort().isEmpty(), Refusal.conflict(NOT_ESTIMATED));

    static final Rule IS_NOT_TOO_LARGE = (rules, candidate) -> candidate
            .effort()
            .filter(effort -> effort.compareTo(rules.policy.largestTask()) > 0)
            .map(effort -> tooLarge(effort, rules.policy.largestTask()));

    static final Rule IS_NOT_DISMISSED = (rules, candidate) -> rules.dismissal(candidate.issue())
            .map(dismissal -> Refusal.conflict(DISMISSED).with(dismissal.until()));

    static final Rule IS_NOT_RESERVED =
            (rules, candidate) -> Optional.ofNullable(rules.reserved.get(candidate.issue()));

    static final Rule IS_NOT_BLOCKED = (rules, candidate) -> {
        List<String> keys = rules.blockers.of(candidate.issue());
        return when(!keys.isEmpty(), blocked(keys));
    };

    static final List<Rule> AT_SIGHT =
            List.of(IS_NOT_IN_A_SPRINT, IS_NOT_FLAGGED, IS_ESTIMATED, IS_NOT_TOO_LARGE, IS_NOT_DISMISSED);

    /** What keeps a candidate from every kind of tech work, whatever its size. */
    static final List<Rule> BESIDES_SIZE = List.of(
            IS_NOT_PLANNED, IS_NOT_IN_A_SPRINT, IS_NOT_FLAGGED, IS_ESTIMATED, IS_NOT_DISMISSED, IS_NOT_RESERVED);

    /** What keeps a candidate out of every sprint to come, whatever its size, until somebody changes the candidate. */
    static final List<Rule> IN_ANY_SPRINT = List.of(IS_NOT_RESERVED, IS_NOT_IN_A_SPRINT, IS_NOT_FLAGGED, IS_ESTIMATED);

    /** Why the candidate can be in no sprint to come; its size, a dismissal and what blocks it may be of no matter later. */
    public Optional<Refusal> objectionInAnySprint(RankedCandidate candidate) {
        return first(IN_ANY_SPRINT, candidate);
    }

    /** Why the candidate can not be picked; the first rule that objects speaks. */
    public Optional<Refusal> objection(RankedCandidate candidate) {
        return IS_NOT_RESERVED
                .objection(this, candidate)
                .or(() -> objectionAtSight(candidate))
                .or(() -> IS_NOT_BLOCKED.objection(this, candidate));
    }

    /** The same without asking what blocks it, of what is not set aside. */
    Optional<Refusal> objectionAtSight(RankedCandidate candidate) {
        return first(AT_SIGHT, candidate);
    }

    /** What keeps it from a hack day, a tech week or a war room, blockers aside. */
    Optional<Refusal> objectionBesidesSize(RankedCandidate candidate) {
        return first(BESIDES_SIZE, candidate);
    }

    /** The same rules when more is set aside. */
    public EligibilityRules alsoReserving(Map<IssueId, Refusal> more) {
        Map<IssueId, Refusal> all = new TreeMap<>(more);
        all.putAll(reserved);
        return new EligibilityRules(reading, policy, dismissed, all, blockers);
    }

    private Optional<Refusal> first(List<Rule> all, RankedCandidate candidate) {
        for (Rule rule : all) {
            Optional<Refusal> objection = rule.objection(this, candidate);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return Optional.empty();
    }

    /** The dismissal of the issue that still holds. */
    public Optional<StandingDismissal> dismissal(IssueId issue) {
        return dismissed.stream()
                .filter(standing -> standing.dismissal().issue().equals(issue))
                .findFirst();
    }

    /** Says which issues block one, the first {@value #BLOCKERS_NAMED} by their keys. */
    public static Refusal blocked(List<String> keys) {
        return Refusal.conflict(BLOCKED)
                .with(keys.size())
                .with(String.join(", ", keys.subList(0, Math.min(BLOCKERS_NAMED, keys.size()))));
    }

    private static Refusal tooLarge(Effort effort, Effort largest) {
        return Refusal.conflict(TOO_LARGE).with(effort.asPersonDays()).with(largest.asPersonDays());
    }

    private static Optional<Refusal> when(boolean objects, Refusal refusal) {
        return objects ? Optional.of(refusal) : Optional.empty();
    }
}
