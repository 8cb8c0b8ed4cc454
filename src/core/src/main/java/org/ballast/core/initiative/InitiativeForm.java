package org.ballast.core.initiative;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;

/**
 * What somebody filled in about an initiative, as it came.
 *
 * @param title required
 * @param owner login name; whoever owns it now, or who starts it, when it is not said
 * @param largestSlice person-days; 5 when it is not said
 * @param severalOpen false when it is not said
 */
public record InitiativeForm(
        Optional<String> title,
        Optional<String> owner,
        Optional<BigDecimal> largestSlice,
        Optional<Boolean> severalOpen,
        RfcForm rfc,
        AllocationForm allocation,
        AlternationForm alternation) {
    private static final TextRule TITLE = new TextRule("title", InitiativePlan.LONGEST_TITLE, false);

    /**
     * What the form must be held against.
     *
     * @param owner who owns it unless the form says otherwise
     * @param rfc what is kept now
     * @param named whose login name that is
     */
    public record Context(
            UserId owner, Optional<Rfc> rfc, int teamSize, Function<String, Optional<UserId>> named, Instant now) {}

    /** The plan, or one refusal that names every field that is wrong. */
    public Outcome<InitiativePlan> check(Context context) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> checkedTitle = Texts.required(TITLE, title).orCollect(refusals);
        Optional<UserId> checkedOwner = owner(context).orCollect(refusals);
        Optional<Effort> checkedLargest = largest().orCollect(refusals);
        Optional<Optional<Rfc>> checkedRfc =
                rfc.check(context.rfc(), context.named(), context.now()).orCollect(refusals);
        Optional<Optional<Allocation>> checkedAllocation =
                allocation.check(context.teamSize()).orCollect(refusals);
        Optional<Alternation> checkedAlternation = alternation.check().orCollect(refusals);
        return Texts.unless(
                refusals,
                () -> new InitiativePlan(
                        checkedTitle.orElseThrow(),
                        checkedOwner.orElseThrow(),
                        checkedRfc.orElseThrow(),
                        checkedAllocation.orElseThrow(),
                        checkedAlternation.orElseThrow(),
                        checkedLargest.orElseThrow(),
                        severalOpen.orElse(false)));
    }

    private Outcome<UserId> owner(Context context) {
        Optional<String> name = owner.map(String::strip).filter(given -> !given.isEmpty());
        return name.isEmpty()
                ? Outcome.done(context.owner())
                : Outcome.of(
                        context.named().apply(name.get()),
                        Refusal.invalid("ballast.initiative.person-unknown", "owner")
                                .with(name.get()));
    }

    private Outcome<Effort> largest() {
        return largestSlice.isEmpty()
                ? Outcome.done(InitiativePlan.DEFAULT_LARGEST_SLICE)
                : SliceForm.effort(largestSlice, "largestSlice");
    }
}
