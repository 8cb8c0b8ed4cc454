package org.ballast.core.strategy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;

/** Who may do what with a strategy, and when a version may go on. */
public final class StrategyRules {

    /** The same for what does not exist and for what the person must not see. */
    public static final Refusal DEPARTMENT_UNKNOWN = Refusal.unknown("ballast.strategy.department-unknown");

    public static final Refusal STRATEGY_UNKNOWN = Refusal.unknown("ballast.strategy.strategy-unknown");
    public static final Refusal ELEMENT_UNKNOWN = Refusal.unknown("ballast.strategy.element-unknown");

    static final Refusal OWNERS_ONLY = Refusal.forbidden("ballast.strategy.owners-only");
    static final Refusal WRITERS_ONLY = Refusal.forbidden("ballast.strategy.writers-only");
    public static final Refusal FROZEN = Refusal.conflict("ballast.strategy.frozen");
    static final Refusal STATE_NOT_NEXT = Refusal.conflict("ballast.strategy.state-not-next");
    static final Refusal DRAFT_EXISTS = Refusal.conflict("ballast.strategy.draft-exists");
    static final Refusal NO_PILLAR = Refusal.conflict("ballast.strategy.no-pillar");
    static final Refusal POLICY_WITHOUT_DIAGNOSIS = Refusal.conflict("ballast.strategy.policy-without-diagnosis");
    static final Refusal NOT_MEASURABLE = Refusal.conflict("ballast.strategy.not-measurable");
    static final Refusal DRIVEN_BY_ISSUES = Refusal.conflict("ballast.strategy.driven-by-issues");
    static final Refusal ANSWERED_BY_QUERY = Refusal.conflict("ballast.strategy.answered-by-query");
    static final Refusal MEASURED_BY_SERVICE_LEVEL = Refusal.conflict("ballast.strategy.measured-by-service-level");
    static final Refusal MEASURED_IN_FORCE = Refusal.conflict("ballast.strategy.measured-in-force");
    static final Refusal QUERY_BY_OWNER_ONLY = Refusal.invalid("ballast.strategy.query-by-owner-only", "owner");
    static final Refusal UNANSWERED = Refusal.conflict("ballast.strategy.unanswered-comments");
    static final Refusal ANOTHER_ACTIVE = Refusal.conflict("ballast.strategy.another-active");

    static final Refusal OWNER_PRESENT = Refusal.conflict("ballast.strategy.owner-present");
    static final Refusal OWNER_LEFT = Refusal.invalid("ballast.strategy.owner-left", "person");
    static final Refusal NOT_YOURSELF = Refusal.invalid("ballast.strategy.not-yourself", "person");

    static final Refusal UNDO_IN_DRAFT_ONLY = Refusal.conflict("ballast.strategy.undo-in-draft-only");

    /** What somebody says who saw that there was nothing yet. */
    public static final String NOTHING = "none";

    private static final Refusal LINK_CHANGED = Refusal.conflict("ballast.strategy.link-changed-meanwhile");
    private static final Refusal LINK_UNSHOWN = Refusal.conflict("ballast.strategy.link-unshown");
    private static final Refusal ROLE_CHANGED = Refusal.conflict("ballast.strategy.role-changed-meanwhile");
    private static final Refusal VALUE_MEANWHILE = Refusal.conflict("ballast.strategy.measured-meanwhile");
    private static final Refusal LED_ON = Refusal.conflict("ballast.strategy.led-on-meanwhile");

    private StrategyRules() {}

    /**
     * Why the person may not overwrite how an issue is linked.
     *
     * @param seen the code of the strength that they saw, or {@link #NOTHING}; not checked when absent
     * @param present as it is; absent for no link
     * @param wanted as it is to be; absent for no link
     */
    public static Optional<Refusal> objectionToRelink(
            Optional<String> seen, Optional<Strength> present, Optional<Strength> wanted) {
        return isUnseen(seen, present) && !present.equals(wanted) ? Optional.of(LINK_CHANGED) : Optional.empty();
    }

    /**
     * Why an issue may not be linked together with others.
     *
     * @param shown the ids of the issues of which the person saw that they would be linked; not checked when empty
     */
    public static Optional<Refusal> objectionToUnshown(Set<Long> shown, IssueId issue) {
        return shown.isEmpty() || shown.contains(issue.value()) ? Optional.empty() : Optional.of(LINK_UNSHOWN);
    }

    /**
     * Why the person may not overwrite somebody's role.
     *
     * @param seen the code of the role that they saw, or {@link #NOTHING}; not checked when absent
     * @param wanted as it is to be; absent for who is to go
     */
    public static Optional<Refusal> objectionToRole(
            Optional<String> seen, Optional<Role> present, Optional<Role> wanted) {
        return isUnseen(seen, present) && !present.equals(wanted) ? Optional.of(ROLE_CHANGED) : Optional.empty();
    }

    /**
     * Why the person may not lead on a version of which they saw something else.
     *
     * @param seen the code of the state that they saw; not checked when absent
     * @param seenEnd the end of the feedback that they saw; only looked at while the version is out for feedback and they saw that
     */
    public static Optional<Refusal> objectionToLead(
            StrategyVersion version, Optional<String> seen, Optional<Instant> seenEnd) {
        boolean otherState = isUnseen(seen, Optional.of(version.state()));
        boolean otherEnd = seen.isPresent()
                && version.state() == VersionState.FEEDBACK
                && !version.feedbackUntil().equals(seenEnd);
        return otherState || otherEnd ? Optional.of(LED_ON) : Optional.empty();
    }

    /**
     * Why the person may not write down a value after one that they have not seen; both would stay in the log.
     *
     * @param seen not checked when absent
     * @param newest as it is; absent before the first
     */
    public static Optional<Refusal> objectionToValue(Optional<SeenValue> seen, Optional<KeyResultValue> newest) {
        return seen.filter(known -> !known.measuredAt().equals(newest.map(KeyResultValue::measuredAt)))
                .map(known -> VALUE_MEANWHILE);
    }

    private static boolean isUnseen(Optional<String> seen, Optional<? extends Enum<?>> present) {
        return seen.isPresent() && !seen.get().equals(present.map(Codes::of).orElse(NOTHING));
    }

    public static boolean maySee(Department department, UserId user) {
        return department.roleOf(user).isPresent();
    }

    /** A draft is for those who write it; not even the department's readers and the tracker's administrators see it. */
    public static boolean maySee(Department department, UserId user, VersionState state) {
        return state == VersionState.DRAFT ? objectionToWrite(department, user).isEmpty() : maySee(department, user);
    }

    public static Optional<Refusal> objectionToOwn(Department department, UserId user) {
        return department.roleOf(user).filter(role -> role == Role.OWNER).isPresent()
                ? Optional.empty()
                : Optional.of(OWNERS_ONLY);
    }

    /**
     * Why an administrator may not name that owner: only where every owner has left, only somebody who is still there, and
     * not themselves, unless they write for the department anyway, because an owner reads its drafts.
     */
    public static Optional<Refusal> objectionToNameOwner(
            Department department, UserId administrator, UserId owner, Predicate<UserId> former) {
        if (!department.presentOwners(former).isEmpty()) {
            return Optional.of(OWNER_PRESENT);
        }
        if (former.test(owner)) {
            return Optional.of(OWNER_LEFT);
        }
        return owner.equals(administrator)
                        && objectionToWrite(department, administrator).isPresent()
                ? Optional.of(NOT_YOURSELF)
                : Optional.empty();
    }

    public static Optional<Refusal> objectionToWrite(Department department, UserId user) {
        return department.roleOf(user).filter(role -> role != Role.READER).isPresent()
                ? Optional.empty()
                : Optional.of(WRITERS_ONLY);
    }

    /** Why the person may not change what the version says. */
    public static Optional<Refusal> objectionToEdit(Department department, UserId user, VersionState state) {
        return objectionToWrite(department, user).or(() -> state.isOpen() ? Optional.empty() : Optional.of(FROZEN));
    }

    /** Why the person may not take back what was carried over: once others read a version, nothing vanishes from it. */
    public static Optional<Refusal> objectionToTakeBack(Department department, UserId user, VersionState state) {
        return objectionToEdit(department, user, state)
                .or(() -> state == VersionState.DRAFT ? Optional.empty() : Optional.of(UNDO_IN_DRAFT_ONLY));
    }

    /** The version from which a later strategy takes over: the one in force, otherwise the newest that was agreed. */
    public static Optional<StrategyVersion> carriedFrom(List<StrategyVersion> versions) {
        return versions.stream()
                .filter(version -> version.state() == VersionState.ACTIVE)
                .findFirst()
                .or(() -> versions.stream()
                        .filter(version -> !version.state().isOpen())
                        .reduce((one, later) -> later));
    }

    /**
     * Why the person may not write down a value: writers and the key result's owner do, unless it comes by itself.
     *
     * @param inForce the same key result as the version in force has it; empty where none has it
     */
    public static Optional<Refusal> objectionToMeasure(
            Department department, UserId user, Element.KeyResult result, Optional<Element.KeyResult> inForce) {
        return objectionToAnswer(department, user, result)
                .or(() -> result.counting() == Counting.DRIVES ? Optional.of(DRIVEN_BY_ISSUES) : Optional.empty())
                .or(() -> result.measure().isAsked() ? Optional.of(ANSWERED_BY_QUERY) : Optional.empty())
                .or(() -> result.measure() == Measure.SERVICE_LEVEL
                        ? Optional.of(MEASURED_BY_SERVICE_LEVEL)
                        : Optional.empty())
                .or(() -> objectionBeside(result, inForce));
    }

    /**
     * Why the person may not have the key result's query asked now: writers and its owner do.
     *
     * @param inForce as in {@link #objectionToMeasure}
     */
    public static Optional<Refusal> objectionToAsk(
            Department department, UserId user, Element.KeyResult result, Optional<Element.KeyResult> inForce) {
        return objectionToAnswer(department, user, result)
                .or(() -> result.measure().isAsked() ? Optional.empty() : Optional.of(ELEMENT_UNKNOWN))
                .or(() -> objectionBeside(result, inForce));
    }

    /** There is one value for all versions, so what a draft measures otherwise must not take the place of what is in force. */
    private static Optional<Refusal> objectionBeside(Element.KeyResult result, Optional<Element.KeyResult> inForce) {
        return inForce.filter(present -> !present.isMeasuredLike(result)).isPresent()
                ? Optional.of(MEASURED_IN_FORCE)
                : Optional.empty();
    }

    private static Optional<Refusal> objectionToAnswer(Department department, UserId user, Element.KeyResult result) {
        boolean own = result.owner().filter(user::equals).isPresent();
        return own ? Optional.empty() : objectionToWrite(department, user);
    }

    /** Why a version may not be opened beside these. */
    public static Optional<Refusal> objectionToOpen(List<StrategyVersion> versions) {
        return versions.stream().anyMatch(version -> version.state().isOpen())
                ? Optional.of(DRAFT_EXISTS)
                : Optional.empty();
    }

    /**
     * Why the version may not be led to that state.
     *
     * @param otherActive the other active strategies of the department
     * @param unanswered how many comments on the version have no answer
     */
    public static Optional<Refusal> objectionToMove(
            StrategyVersion version,
            VersionState next,
            Kernel kernel,
            Strategy strategy,
            List<Strategy> otherActive,
            int unanswered) {
        if (!version.state().next().contains(next)) {
            return Optional.of(STATE_NOT_NEXT);
        }
        return switch (next) {
            case AGREED -> objectionToAgree(kernel, unanswered);
            case ACTIVE ->
                otherActive.stream()
                        .filter(other -> other.period().collidesWith(strategy.period()))
                        .findFirst()
                        .map(other -> ANOTHER_ACTIVE.with(other.title()));
            case DRAFT, FEEDBACK, ARCHIVED -> Optional.empty();
        };
    }

    /**
     * What an agreed strategy must not lack: a pillar, a diagnosis behind each policy, a number and a date in each key
     * result, and an answer to each comment.
     */
    public static Optional<Refusal> objectionToAgree(Kernel kernel, int unanswered) {
        List<Refusal> refusals = new ArrayList<>();
        if (kernel.pillars().isEmpty()) {
            refusals.add(NO_PILLAR);
        }
        for (Element.GuidingPolicy policy : kernel.guidingPolicies()) {
            if (policy.diagnoses().stream().noneMatch(kernel::has)) {
                refusals.add(POLICY_WITHOUT_DIAGNOSIS.with(policy.title()));
            }
        }
        for (Element.KeyResult result : kernel.keyResults()) {
            if (!result.isMeasurable()) {
                refusals.add(NOT_MEASURABLE.with(result.title()));
            }
        }
        if (unanswered > 0) {
            refusals.add(UNANSWERED.with(unanswered));
        }
        return refusals.isEmpty() ? Optional.empty() : Optional.of(Refusal.all(refusals));
    }
}
