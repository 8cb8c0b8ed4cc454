package org.ballast.core.testing;

import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.initiative.Allocation;
import org.ballast.core.initiative.Alternation;
import org.ballast.core.initiative.AlternationKind;
import org.ballast.core.initiative.Initiative;
import org.ballast.core.initiative.InitiativeId;
import org.ballast.core.initiative.InitiativePlan;
import org.ballast.core.initiative.Pause;
import org.ballast.core.initiative.Release;
import org.ballast.core.initiative.Rfc;
import org.ballast.core.initiative.RfcState;
import org.ballast.core.initiative.SafeStop;
import org.ballast.core.initiative.Slice;
import org.ballast.core.initiative.SliceState;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/**
 * Builds an initiative: number 1 of board 1, standing for issue 900, owned by 10001, started on
 * {@link DebtItemBuilder#MONDAY} with the default alternation, without slices.
 */
public final class InitiativeBuilder {
    private long id = 1;
    private UserId owner = new UserId("10001");
    private Optional<Rfc> rfc = Optional.empty();
    private Optional<Allocation> allocation = Optional.empty();
    private Alternation alternation = Alternation.DEFAULT;
    private boolean severalOpen;
    private Instant startedAt = MONDAY;
    private final List<Slice> slices = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();

    private InitiativeBuilder() {}

    public static InitiativeBuilder anInitiative() {
        return new InitiativeBuilder();
    }

    public InitiativeBuilder id(long newId) {
        id = newId;
        return this;
    }

    public InitiativeBuilder owner(UserId newOwner) {
        owner = newOwner;
        return this;
    }

    public InitiativeBuilder rfc(RfcState state, boolean gates) {
        rfc = Optional.of(new Rfc(
                "https://wiki.example.com/rfc",
                state,
                Optional.empty(),
                List.of(),
                gates,
                state == RfcState.ACCEPTED ? Optional.of(startedAt) : Optional.empty()));
        return this;
    }

    public InitiativeBuilder rfc(Rfc newRfc) {
        rfc = Optional.of(newRfc);
        return this;
    }

    public InitiativeBuilder allocation(Allocation newAllocation) {
        allocation = Optional.of(newAllocation);
        return this;
    }

    public InitiativeBuilder afterEachSlice(int productSprints) {
        alternation = new Alternation(AlternationKind.SPRINTS, productSprints, Alternation.DEFAULT.sharePercent());
        return this;
    }

    public InitiativeBuilder share(int percent) {
        alternation = new Alternation(AlternationKind.SHARE, Alternation.DEFAULT.productSprints(), percent);
        return this;
    }

    public InitiativeBuilder severalOpen() {
        severalOpen = true;
        return this;
    }

    public InitiativeBuilder startedAt(Instant moment) {
        startedAt = moment;
        return this;
    }

    /** A planned slice of two days. */
    public InitiativeBuilder planned(long issue, long... dependsOn) {
        List<IssueId> others = new ArrayList<>();
        for (long other : dependsOn) {
            others.add(new IssueId(other));
        }
        return slice(Slice.planned(new IssueId(issue), Effort.ofDays(2), others));
    }

    public InitiativeBuilder open(long issue, Instant since) {
        return slice(
                Slice.planned(new IssueId(issue), Effort.ofDays(2), List.of()).in(SliceState.OPEN, since));
    }

    public InitiativeBuilder finished(long issue, Instant from, Instant until) {
        return slice(Slice.planned(new IssueId(issue), Effort.ofDays(2), List.of())
                .with(new SafeStop(true, Optional.of(Release.DEPLOYED), true, true))
                .in(SliceState.OPEN, from)
                .in(SliceState.FINISHED, until));
    }

    public InitiativeBuilder slice(Slice slice) {
        slices.add(slice);
        return this;
    }

    public InitiativeBuilder pause(Pause pause) {
        pauses.add(pause);
        return this;
    }

    public InitiativePlan plan() {
        return new InitiativePlan(
                "Leave the old ledger",
                owner,
                rfc,
                allocation,
                alternation,
                InitiativePlan.DEFAULT_LARGEST_SLICE,
                severalOpen);
    }

    public Initiative build() {
        return new Initiative(
                new InitiativeId(id),
                new BoardId(1),
                new IssueId(900),
                plan(),
                slices,
                pauses,
                Optional.empty(),
                startedAt,
                owner,
                1);
    }
}
