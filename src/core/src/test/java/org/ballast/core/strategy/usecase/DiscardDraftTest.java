package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.strategy.usecase.Commerce.ADMIN;
import static org.ballast.core.strategy.usecase.Commerce.GUS;
import static org.ballast.core.strategy.usecase.Commerce.LI;
import static org.ballast.core.strategy.usecase.Commerce.MAYA;
import static org.ballast.core.strategy.usecase.Commerce.NOW;
import static org.ballast.core.strategy.usecase.Commerce.code;
import static org.ballast.core.strategy.usecase.Commerce.done;
import static org.ballast.core.strategy.usecase.Commerce.titled;
import static org.ballast.core.testing.IssueBuilder.anIssue;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentChange;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.Strength;
import org.junit.Test;

/** An owner throws a draft away, and the department's log says so. */
public class DiscardDraftTest {

    private final Commerce commerce = new Commerce();

    @Test
    public void withItsOnlyVersionTheStrategyGoes() {
        commerce.written();
        assertThat(done(commerce.view(MAYA)).canDiscard()).isTrue();

        DepartmentView left = done(discard(MAYA, 1));

        assertThat(left.strategies()).isEmpty();
        assertThat(code(commerce.view(MAYA))).isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(code(discard(MAYA, 1))).isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(code(commerce.add(LI, "diagnosis", titled("Too late"))))
                .isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(code(commerce.versions().open(new MoveVersion.Command(MAYA, commerce.strategy, NOW))))
                .isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(commerce.store
                        .departments()
                        .log(commerce.department, Integer.MAX_VALUE, 1)
                        .get(0)
                        .change())
                .isEqualTo(DepartmentChange.discarded("Commerce 2027", Optional.empty()));
    }

    @Test
    public void aLaterDraftGoesAloneAndNeitherItsNumberNorItsKeysAreGivenAgain() {
        commerce.active();
        StrategyView inForce = done(commerce.view(MAYA));
        open();
        done(commerce.add(LI, "pillar", titled("Only in the draft")));
        done(commerce.elements().change(commerce.edit(LI), "D1", revisionOf("D1"), titled("Said otherwise.")));

        DepartmentView left = done(discard(MAYA, 2));

        assertThat(left.strategies()).extracting(StrategyLineView::version).containsExactly(1);
        assertThat(done(commerce.view(MAYA)).elements()).isEqualTo(inForce.elements());
        assertThat(code(commerce.view(MAYA, Optional.of(2)))).isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(commerce.store
                        .departments()
                        .log(commerce.department, Integer.MAX_VALUE, 1)
                        .get(0)
                        .change())
                .isEqualTo(DepartmentChange.discarded("Commerce 2027", Optional.of(2)));
        assertThat(open().version()).isEqualTo(3);
        StrategyView next = done(commerce.add(LI, "pillar", titled("Another")));
        assertThat(next.elements()).extracting(ElementView::key).contains("P3").doesNotContain("P2");
        assertThat(next.differences())
                .as("to the version in force")
                .extracting(ElementChangeView::key)
                .containsExactly("P3");
    }

    @Test
    public void linksWithWhatOnlyTheDraftHadGoAndAllOthersStay() {
        commerce.active();
        commerce.tracker.with(anIssue(1).build()).with(anIssue(2).build());
        link(1, "S1-P1");
        StrategyId next = new StrategyId(
                done(commerce.begin(MAYA, "2028-01-01", "2028-12-31")).id());
        done(new CarryOverElements(commerce.store, commerce.tracker.asTracker(), commerce.unitOfWork)
                .take(new SaveElement.Edit(MAYA, next, NOW), commerce.strategy, List.of("P1")));
        open();
        done(commerce.add(LI, "pillar", titled("Only in the draft")));
        link(2, "S1-P2");
        assertThat(links(1)).containsExactly("S1-P1", "S2-P1");

        done(new DiscardDraft(commerce.store, commerce.tracker.asTracker().people(), commerce.unitOfWork)
                .handle(new DiscardDraft.Command(MAYA, next, 1, Optional.empty(), NOW)));
        assertThat(links(1)).containsExactly("S1-P1");
        assertThat(commerce.store.carried().of(next)).isEmpty();
        done(discard(MAYA, 2));
        assertThat(links(1)).containsExactly("S1-P1");
        assertThat(links(2)).isEmpty();
        assertThat(commerce.debt.pillars().publicRefs(new IssueId(1))).containsExactly("S1-P1");
        assertThat(commerce.debt.pillars().publicRefs(new IssueId(2))).isEmpty();
    }

    @Test
    public void nobodyButOwnersThrowsAway() {
        assertThat(code(discard(LI, 1))).isEqualTo("ballast.strategy.owners-only");
        assertThat(done(commerce.view(LI)).canDiscard()).isFalse();
        assertThat(code(discard(GUS, 1))).isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(code(discard(ADMIN, 1))).isEqualTo("ballast.strategy.strategy-unknown");
        assertThat(done(commerce.view(MAYA)).version()).isEqualTo(1);
    }

    @Test
    public void whileOthersAreAtWorkOnItAndOnceItIsAgreedADraftStays() {
        commerce.written();
        commerce.workshopRuns = true;
        assertThat(code(discard(MAYA, 1))).isEqualTo("ballast.strategy.draft-in-workshop");
        assertThat(done(commerce.view(MAYA)).discardRefusal()).isPresent();
        commerce.workshopRuns = false;
        done(commerce.move(MAYA, "feedback"));
        assertThat(code(discard(MAYA, 1))).isEqualTo("ballast.strategy.draft-is-out");
        done(commerce.move(MAYA, "agreed"));
        assertThat(code(discard(MAYA, 1))).isEqualTo("ballast.strategy.frozen");
        done(commerce.move(MAYA, "active"));
        assertThat(code(discard(MAYA, 1))).isEqualTo("ballast.strategy.frozen");
    }

    @Test
    public void whoSawLessThanIsThereNowIsTold() {
        done(commerce.add(LI, "diagnosis", titled("Seen")));
        int seen = revisionOf("D1").orElseThrow();
        done(commerce.add(LI, "diagnosis", titled("Not seen yet")));

        assertThat(code(discard(MAYA, 1, Optional.of(seen)))).isEqualTo("ballast.strategy.written-on-meanwhile");
        done(commerce.elements().remove(commerce.edit(LI), "D2", revisionOf("D2")));
        assertThat(code(discard(MAYA, 1, Optional.of(seen + 1))))
                .as("what they saw is gone")
                .isEqualTo("ballast.strategy.written-on-meanwhile");
        assertThat(code(discard(MAYA, 1, Optional.of(seen)))).isEqualTo("done");
    }

    @Test
    public void takesTheNextPlaceInTheLogSoThatNobodyWritesInThatMoment() {
        int newest = commerce.store.kernels().newest(commerce.strategy);

        done(discard(MAYA, 1));

        assertThat(commerce.store.kernels().newest(commerce.strategy)).isEqualTo(newest + 1);
    }

    private Outcome<DepartmentView> discard(UserId user, int version) {
        return discard(user, version, Optional.empty());
    }

    private Outcome<DepartmentView> discard(UserId user, int version, Optional<Integer> revision) {
        return new DiscardDraft(commerce.store, commerce.tracker.asTracker().people(), commerce.unitOfWork)
                .handle(new DiscardDraft.Command(user, commerce.strategy, version, revision, NOW));
    }

    private StrategyView open() {
        return done(commerce.versions().open(new MoveVersion.Command(LI, commerce.strategy, NOW)));
    }

    private Optional<Integer> revisionOf(String key) {
        return done(commerce.view(LI)).elements().stream()
                .filter(element -> element.key().equals(key))
                .map(ElementView::revision)
                .findFirst();
    }

    private void link(long issue, String ref) {
        commerce.store
                .links()
                .save(new StrategyLink(
                        new IssueId(issue), ElementRef.parse(ref).orElseThrow(), Strength.STRONGLY, NOW, MAYA));
    }

    private List<String> links(long issue) {
        return commerce.store.links().of(new IssueId(issue)).stream()
                .map(link -> link.target().text())
                .toList();
    }
}
