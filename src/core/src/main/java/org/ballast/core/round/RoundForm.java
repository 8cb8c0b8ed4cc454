package org.ballast.core.round;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;

/**
 * What somebody filled in about a round, as it came. Only the title is required; the rest falls back to what is usual.
 *
 * @param stages codes of {@link RoundStage#CHOICES}; all when absent
 * @param scale code of a {@link ScaleKind}
 * @param scaleDays the person-days of each labelled step
 * @param selfVote whether people may give dots to what they tagged themselves; they may when absent
 * @param deadlines until when each stage takes answers; none for a meeting
 * @param delta whether only what is new, changed, stale or disputed is discussed
 * @param jql a query that says which items take part; all when absent or blank
 */
public record RoundForm(
        Optional<String> title,
        Optional<List<String>> stages,
        Optional<String> scale,
        Optional<List<BigDecimal>> scaleDays,
        Optional<Integer> dotBudget,
        Optional<Integer> dotsPerItem,
        Optional<Integer> quorumPercent,
        Optional<Integer> understoodPercent,
        Optional<Boolean> selfVote,
        Map<RoundStage, Instant> deadlines,
        boolean delta,
        Optional<String> jql) {

    private static final TextRule TITLE = new TextRule("title", RoundPlan.LONGEST_TITLE, false);

    public RoundForm {
        deadlines = new TreeMap<>(deadlines);
        jql = jql.filter(text -> !text.isBlank());
    }

    /** The plan and its dot limits, or one refusal that names every field that is wrong. */
    public Outcome<RoundChoice> check(Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> checkedTitle = titleOutcome().orCollect(refusals);
        Optional<List<RoundStage>> checkedStages = stagesOutcome().orCollect(refusals);
        Optional<EstimateScale> checkedScale = scaleOutcome().orCollect(refusals);
        Optional<DotLimits> limits = limits(DotLimits.DEFAULT, refusals);
        Optional<Integer> quorum = percent(quorumPercent, "quorumPercent", 0, RoundPlan.USUAL_QUORUM_PERCENT)
                .orCollect(refusals);
        Optional<Integer> understood = percent(
                        understoodPercent, "understoodPercent", 1, RoundPlan.USUAL_UNDERSTOOD_PERCENT)
                .orCollect(refusals);
        Optional<Map<RoundStage, Instant>> until = deadlinesOutcome(now).orCollect(refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(Refusal.all(refusals));
        }
        return Outcome.done(new RoundChoice(
                new RoundPlan(
                        checkedTitle.orElseThrow(),
                        checkedStages.orElseThrow(),
                        checkedScale.orElseThrow(),
                        quorum.orElseThrow(),
                        understood.orElseThrow(),
                        selfVote.orElse(true),
                        until.orElseThrow(),
                        jql.isPresent()),
                limits.orElseThrow()));
    }

    /** The present round's rules with those that were filled in, or one refusal; title, stages and scale stay. */
    public Outcome<RoundChoice> change(DebtRound present, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        RoundPlan plan = present.plan();
        Optional<DotLimits> limits = limits(present.limits(), refusals);
        Optional<Integer> quorum = changedQuorum(present).orCollect(refusals);
        Optional<Integer> understood = percent(understoodPercent, "understoodPercent", 1, plan.understoodPercent())
                .orCollect(refusals);
        Optional<Map<RoundStage, Instant>> until = deadlinesOutcome(now).orCollect(refusals);
        if (!refusals.isEmpty()) {
            return Outcome.refused(Refusal.all(refusals));
        }
        Map<RoundStage, Instant> all = new TreeMap<>(plan.deadlines());
        all.putAll(until.orElseThrow());
        return Outcome.done(new RoundChoice(
                plan.withDeadlines(all)
                        .withRules(quorum.orElseThrow(), understood.orElseThrow(), selfVote.orElse(plan.selfVote())),
                limits.orElseThrow()));
    }

    private Outcome<Integer> changedQuorum(DebtRound present) {
        int before = present.plan().quorumPercent();
        return percent(quorumPercent, "quorumPercent", 0, before)
                .then(percent -> Outcome.done(percent)
                        .unless(RoundRules.objectionToQuorumChange(present).filter(unused -> percent != before)));
    }

    private Outcome<String> titleOutcome() {
        return TITLE.check(title.orElse(""))
                .then(text -> text.isEmpty()
                        ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", TITLE.field()))
                        : Outcome.done(text));
    }

    private Outcome<List<RoundStage>> stagesOutcome() {
        if (stages.isEmpty()) {
            return Outcome.done(RoundStage.CHOICES);
        }
        TreeSet<RoundStage> chosen = new TreeSet<>();
        for (String code : stages.get()) {
            Optional<RoundStage> stage = Codes.find(RoundStage.values(), code).filter(RoundStage::takesAnswers);
            if (stage.isEmpty()) {
                return Outcome.refused(Refusal.invalid("ballast.shared.choice-unknown", "stages"));
            }
            chosen.add(stage.get());
        }
        return chosen.contains(RoundStage.VOTE)
                ? Outcome.done(List.copyOf(chosen))
                : Outcome.refused(Refusal.invalid("ballast.round.vote-missing", "stages"));
    }

    private Outcome<EstimateScale> scaleOutcome() {
        Optional<ScaleKind> kind =
                scale.isEmpty() ? Optional.of(ScaleKind.PERSON_DAYS) : Codes.find(ScaleKind.values(), scale.get());
        if (kind.isEmpty()) {
            return Outcome.refused(Refusal.invalid("ballast.shared.choice-unknown", "scale"));
        }
        if (scaleDays.isEmpty() || kind.get() == ScaleKind.PERSON_DAYS) {
            return Outcome.done(EstimateScale.usual(kind.get()));
        }
        List<Effort> efforts = new ArrayList<>();
        for (BigDecimal days : scaleDays.get()) {
            Effort.fromDays(days).ifPresent(efforts::add);
        }
        boolean fits = efforts.size() == scaleDays.get().size()
                && efforts.size() == kind.get().labels().size()
                && EstimateScale.isAscending(efforts);
        return fits
                ? Outcome.done(new EstimateScale(kind.get(), efforts))
                : Outcome.refused(Refusal.invalid("ballast.round.scale-days-wrong", "scaleDays")
                        .with(kind.get().labels().size())
                        .with(new PersonDays(Effort.FEWEST_HALF_DAYS))
                        .with(new PersonDays(Effort.MOST_HALF_DAYS)));
    }

    /** Empty when one of them is wrong. */
    private Optional<DotLimits> limits(DotLimits otherwise, List<Refusal> refusals) {
        Optional<Integer> budget =
                dots(dotBudget, "dotBudget", otherwise.budget()).orCollect(refusals);
        Optional<Integer> cap =
                dots(dotsPerItem, "dotsPerItem", otherwise.cap()).orCollect(refusals);
        return budget.flatMap(dots -> cap.map(most -> new DotLimits(dots, most)));
    }

    private static Outcome<Integer> dots(Optional<Integer> value, String field, int otherwise) {
        return within(value, field, DotLimits.FEWEST, DotLimits.MOST, otherwise);
    }

    private static Outcome<Integer> percent(Optional<Integer> value, String field, int fewest, int otherwise) {
        return within(value, field, fewest, 100, otherwise);
    }

    private static Outcome<Integer> within(Optional<Integer> value, String field, int least, int most, int otherwise) {
        int number = value.orElse(otherwise);
        return number >= least && number <= most
                ? Outcome.done(number)
                : Outcome.refused(Refusal.invalid("ballast.shared.number-out-of-range", field)
                        .with(least)
                        .with(most));
    }

    /** A deadline lies ahead, and none before that of an earlier stage. */
    private Outcome<Map<RoundStage, Instant>> deadlinesOutcome(Instant now) {
        Instant earliest = now;
        for (Map.Entry<RoundStage, Instant> deadline : deadlines.entrySet()) {
            String field = "deadlines." + Codes.of(deadline.getKey());
            if (!deadline.getValue().isAfter(now)) {
                return Outcome.refused(Refusal.invalid("ballast.round.deadline-past", field));
            }
            if (deadline.getValue().isBefore(earliest)) {
                return Outcome.refused(Refusal.invalid("ballast.round.deadlines-out-of-order", field));
            }
            earliest = deadline.getValue();
        }
        return Outcome.done(deadlines);
    }
}
