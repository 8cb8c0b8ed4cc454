package org.ballast.core.planning.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.cadence.Allowance;
import org.ballast.core.cadence.DriverRotation;
import org.ballast.core.cadence.HackDay;
import org.ballast.core.cadence.MobPick;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.planning.EligibilityRules;
import org.ballast.core.planning.OccasionPlanner;
import org.ballast.core.planning.RankedCandidate;
import org.ballast.core.planning.Reservations;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/** What the mob does on a sprint's hack day: what the team has taken on, or else what it should pick. */
final class SprintHackDay {

    private static final Refusal FOR_THE_MOB = Refusal.conflict("ballast.planning.reserved-mob");
    private static final Refusal ASKED_FOR = Refusal.conflict("ballast.planning.reserved-asked");
    private static final int DAYS_OF_A_WEEK = 7;

    private final HackDay hackDay;
    private final PersonDays mobDay;
    private final List<OccasionItem> taken;
    private final Optional<OccasionItem> unfinished;
    private final Optional<MobPick> pick;

    private SprintHackDay(
            HackDay hackDay,
            PersonDays mobDay,
            List<OccasionItem> taken,
            Optional<OccasionItem> unfinished,
            Optional<MobPick> pick) {
        this.hackDay = hackDay;
        this.mobDay = mobDay;
        this.taken = taken;
        this.unfinished = unfinished;
        this.pick = pick;
    }

    /**
     * Empty when the sprint has no hack day.
     *
     * @param items what was taken on for any occasion of the board, in the order of their days
     * @param forced what somebody asks to have in the sprint, so that the mob can't have it
     */
    static Optional<SprintHackDay> of(
            TeamPolicy policy,
            Allowance allowance,
            List<OccasionItem> items,
            EligibilityRules rules,
            List<RankedCandidate> candidates,
            List<IssueId> forced) {
        return allowance.hackDay().map(hackDay -> {
            List<OccasionItem> taken = items.stream()
                    .filter(item -> isOf(item, hackDay) && !item.isDropped())
                    .toList();
            PersonDays mobDay = PersonDays.ofDays(policy.teamSize());
            Optional<MobPick> pick = Optional.empty();
            if (hackDay.day().isPresent() && taken.isEmpty()) {
                Map<IssueId, Refusal> asked = new TreeMap<>();
                forced.forEach(issue -> asked.put(issue, ASKED_FOR));
                pick = Optional.of(new OccasionPlanner(rules.alsoReserving(asked), open(candidates, rules))
                        .mob(mobDay, policy.rule().tasks(), Reservations.continued(items, hackDay.planned())));
            }
            return new SprintHackDay(hackDay, mobDay, taken, unfinished(items, hackDay), pick);
        });
    }

    /** Those that are not done yet, as some of the sprint may be. */
    private static List<RankedCandidate> open(List<RankedCandidate> candidates, EligibilityRules rules) {
        return candidates.stream()
                .filter(candidate -> rules.reading().open().contains(candidate.issue()))
                .toList();
    }

    /** What the quota must not take, because the mob should. */
    Map<IssueId, Refusal> reserved() {
        return pick.flatMap(MobPick::pick)
                .map(issue -> Map.of(issue, FOR_THE_MOB))
                .orElse(Map.of());
    }

    /** Issues whose rows are shown. */
    List<IssueId> shown() {
        List<IssueId> shown = new ArrayList<>(pick.map(MobPick::spares).orElse(List.of()));
        pick.flatMap(MobPick::pick).ifPresent(shown::add);
        return shown;
    }

    /** Items whose issues are shown. */
    List<OccasionItem> items() {
        List<OccasionItem> items = new ArrayList<>(taken);
        unfinished.ifPresent(items::add);
        return items;
    }

    /**
     * The day as one person sees it.
     *
     * @param rows of candidates that the person may see
     * @param written of {@link #items} that the person may see
     */
    HackDayView view(
            TeamPolicy policy,
            DriverRotation drivers,
            Map<IssueId, CandidateView> rows,
            List<OccasionItemView> written) {
        return new HackDayView(
                hackDay.planned(),
                hackDay.day(),
                hackDay.fit(),
                hackDay.holiday(),
                mobDay,
                written.stream()
                        .filter(item -> item.planned().equals(hackDay.planned()))
                        .toList(),
                written.stream()
                        .filter(item -> !item.planned().equals(hackDay.planned()) && !item.resolved())
                        .findFirst(),
                pick.flatMap(MobPick::pick).flatMap(issue -> Optional.ofNullable(rows.get(issue))),
                pick.map(MobPick::spares).orElse(List.of()).stream()
                        .flatMap(issue -> Optional.ofNullable(rows.get(issue)).stream())
                        .toList(),
                pick.filter(MobPick::continued).isPresent(),
                drivers.drivers().isEmpty() ? List.of() : drivers.orderAfter(turn(policy)),
                drivers.minutes());
    }

    /** The turns go on from sprint to sprint, whether or not there was a hack day in each. */
    private int turn(TeamPolicy policy) {
        return Math.toIntExact(
                Math.max(0, hackDay.planned().toEpochDay() / ((long) DAYS_OF_A_WEEK * policy.sprintWeeks())));
    }

    private static Optional<OccasionItem> unfinished(List<OccasionItem> items, HackDay hackDay) {
        return items.stream()
                .filter(item -> item.occasion().kind() == OccasionKind.HACK_DAY
                        && item.occasion().planned().isBefore(hackDay.planned()))
                .reduce((earlier, later) -> later)
                .filter(last -> last.standing() == OccasionItem.Standing.TAKEN);
    }

    private static boolean isOf(OccasionItem item, HackDay hackDay) {
        return item.occasion().kind() == OccasionKind.HACK_DAY
                && item.occasion().planned().equals(hackDay.planned());
    }
}
