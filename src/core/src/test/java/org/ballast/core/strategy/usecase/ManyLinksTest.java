package org.ballast.core.strategy.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.strategy.usecase.Commerce.GUS;
import static org.ballast.core.strategy.usecase.Commerce.LI;
import static org.ballast.core.strategy.usecase.Commerce.NOW;
import static org.ballast.core.strategy.usecase.Commerce.code;
import static org.ballast.core.strategy.usecase.Commerce.done;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;

import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.DebtFacts;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.Strength;
import org.junit.Test;

/** Linking what a query finds, and looking through what is linked. */
public class ManyLinksTest {

    private final Commerce commerce = new Commerce().active();

    public ManyLinksTest() {
        commerce.tracker.addProject("PAY", new ProjectId(1001));
        commerce.tracker.with(anIssue(1).build());
        commerce.tracker.with(anIssue(2).readOnly().build());
        commerce.tracker.with(anIssue(3).resolved().build());
    }

    @Test
    public void aDryRunSaysWhatWouldHappenAndChangesNothing() {
        link("PAY-3", "S1-P1", "strongly");

        BulkLinkView view = done(bulk(LI, "P1", "PAY", "strongly", true));

        assertThat(view.total()).isEqualTo(3);
        assertThat(view.linked()).isEqualTo(1);
        assertThat(view.results())
                .extracting(BulkLinkLineView::outcome)
                .containsExactly(LinkOutcome.WOULD_LINK, LinkOutcome.REFUSED, LinkOutcome.ALREADY_LINKED);
        assertThat(view.results().get(1).problem().orElseThrow().code()).isEqualTo("ballast.debt.edit-not-allowed");
        assertThat(commerce.store.links().issues()).containsExactly(new IssueId(3));
    }

    @Test
    public void inEarnestEveryIssueGetsItsOwnResultAndThePublicFactsFollow() {
        commerce.debt.items().save(aDebtItem().of(1).build());
        link("PAY-3", "S1-P1", "hurts");

        BulkLinkView view = done(bulk(LI, "P1", "PAY", "somewhat", false));

        assertThat(view.linked()).isEqualTo(2);
        assertThat(view.results())
                .extracting(BulkLinkLineView::outcome)
                .containsExactly(LinkOutcome.LINKED, LinkOutcome.REFUSED, LinkOutcome.LINKED);
        assertThat(commerce.store.links().of(new IssueId(3)).get(0).strength()).isEqualTo(Strength.SOMEWHAT);
        assertThat(commerce.publisher.of(new IssueId(1)))
                .map(DebtFacts::pillars)
                .contains(List.of("S1-P1"));
        assertThat(done(bulk(LI, "P1", "PAY", "somewhat", false)).linked()).isZero();
    }

    @Test
    public void aPreviewSaysHowEachIssueIsLinkedNow() {
        link("PAY-3", "S1-P1", "hurts");

        assertThat(done(bulk(LI, "P1", "PAY", "strongly", true)).results())
                .extracting(BulkLinkLineView::before)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.of(Strength.HURTS));
    }

    @Test
    public void whatAnotherPersonChangedSinceThePreviewIsLeftAsItIsAndSaid() {
        List<BulkLink.Shown> shown = List.of(shown(1, "none"), shown(3, "hurts"));
        link("PAY-3", "S1-P1", "somewhat");

        BulkLinkView view = done(bulk(LI, "P1", "PAY", "strongly", false, shown));

        assertThat(view.linked()).isEqualTo(1);
        assertThat(view.results().get(2).problem().orElseThrow().code())
                .isEqualTo("ballast.strategy.link-changed-meanwhile");
        assertThat(commerce.store.links().of(new IssueId(3)).get(0).strength()).isEqualTo(Strength.SOMEWHAT);
    }

    @Test
    public void anIssueThatThePreviewDidNotShowIsNotLinked() {
        BulkLinkView view = done(bulk(LI, "P1", "PAY", "strongly", false, List.of(shown(1, "none"))));

        assertThat(view.results())
                .extracting(BulkLinkLineView::outcome)
                .containsExactly(LinkOutcome.LINKED, LinkOutcome.REFUSED, LinkOutcome.REFUSED);
        assertThat(view.results().get(2).problem().orElseThrow().code()).isEqualTo("ballast.strategy.link-unshown");
        assertThat(commerce.store.links().issues()).containsExactly(new IssueId(1));
    }

    @Test
    public void aBulkLinkNeedsAQueryAStrengthAndAnElementInForceThatThePersonMaySee() {
        assertThat(code(bulk(LI, "P1", "", "somewhat", true))).isEqualTo("ballast.shared.value-missing");
        assertThat(code(bulk(LI, "P1", "PAY", "madly", true))).isEqualTo("ballast.shared.choice-unknown");
        assertThat(code(bulk(LI, "D1", "PAY", "somewhat", true))).isEqualTo("ballast.strategy.element-unknown");
        assertThat(code(bulk(LI, "P9", "PAY", "somewhat", true))).isEqualTo("ballast.strategy.element-unknown");
        close();
        assertThat(code(bulk(GUS, "P1", "PAY", "somewhat", true))).isEqualTo("ballast.strategy.element-unknown");
    }

    @Test
    public void moreThanFiveHundredIssuesAreRefused() {
        for (int issue = 4; issue <= 501; issue++) {
            commerce.tracker.with(anIssue(issue).build());
        }
        assertThat(code(bulk(LI, "P1", "PAY", "somewhat", true))).isEqualTo("ballast.debt.too-many-issues");
    }

    @Test
    public void aPillarListsWhatServesItDirectlyAndThroughWhatItGathers() {
        link("PAY-1", "S1-K1", "somewhat");
        link("PAY-1", "S1-P1", "hurts");
        link("PAY-3", "S1-A1", "strongly");

        LinkedIssuesView list = done(list(GUS, "P1", 0, 100));

        assertThat(list.total()).isEqualTo(2);
        assertThat(list.issues()).extracting(LinkedIssueView::issueKey).containsExactly("PAY-1", "PAY-3");
        assertThat(list.issues().get(0).links())
                .containsExactly(
                        new ElementLinkView("S1-K1", "Seconds to the first page", Strength.SOMEWHAT),
                        new ElementLinkView("S1-P1", "Speed", Strength.HURTS));
        assertThat(list.issues().get(1).resolved()).isTrue();
        assertThat(done(list(GUS, "K1", 0, 100)).total()).isEqualTo(1);
        assertThat(code(list(GUS, "D1", 0, 100))).isEqualTo("ballast.strategy.element-unknown");
    }

    @Test
    public void aListIsReadInPagesOfAtMostAHundred() {
        link("PAY-1", "S1-P1", "somewhat");
        link("PAY-3", "S1-P1", "somewhat");

        assertThat(done(list(LI, "P1", 1, 1)).issues())
                .extracting(LinkedIssueView::issueKey)
                .containsExactly("PAY-3");
        assertThat(done(list(LI, "P1", 5, 1)).issues()).isEmpty();
        assertThat(code(list(LI, "P1", 0, 101))).isEqualTo("ballast.shared.number-out-of-range");
        assertThat(code(list(LI, "P1", -1, 0)))
                .isEqualTo("start:ballast.shared.number-out-of-range limit:ballast.shared.number-out-of-range");
    }

    @Test
    public void aListLeavesOutWhatTheReaderMayNotSeeAndSaysSo() {
        link("PAY-1", "S1-P1", "somewhat");
        link("PAY-3", "S1-P1", "somewhat");
        commerce.tracker.hide(new IssueId(1), GUS);

        LinkedIssuesView list = done(list(GUS, "P1", 0, 100));

        assertThat(list.total()).isEqualTo(1);
        assertThat(list.issuesHidden()).isTrue();
        assertThat(done(list(LI, "P1", 0, 100)).issuesHidden()).isFalse();
        close();
        assertThat(code(list(GUS, "P1", 0, 100))).isEqualTo("ballast.strategy.strategy-unknown");
    }

    @Test
    public void whoMayNotEditAnIssueMayNotUnlinkIt() {
        commerce.store
                .links()
                .save(new StrategyLink(
                        new IssueId(2), ElementRef.parse("S1-P1").orElseThrow(), Strength.STRONGLY, NOW, LI));

        LinkedIssueView row = done(list(LI, "P1", 0, 100)).issues().get(0);

        assertThat(row.canUnlink()).isFalse();
        assertThat(row.unlinkRefusal().orElseThrow().code()).isEqualTo("ballast.debt.edit-not-allowed");
        assertThat(code(commerce.links().unlink(LI, "PAY-2", "S1-P1", Optional.empty())))
                .isEqualTo("ballast.debt.edit-not-allowed");
    }

    private void close() {
        commerce.close();
    }

    private void link(String issue, String ref, String strength) {
        done(commerce.links().link(LI, issue, ref, Optional.of(strength), Optional.empty(), NOW));
    }

    private static BulkLink.Shown shown(long issue, String strength) {
        return new BulkLink.Shown(Optional.of(issue), Optional.of(strength));
    }

    private Outcome<BulkLinkView> bulk(UserId user, String element, String jql, String strength, boolean dryRun) {
        return bulk(user, element, jql, strength, dryRun, List.of());
    }

    private Outcome<BulkLinkView> bulk(
            UserId user, String element, String jql, String strength, boolean dryRun, List<BulkLink.Shown> shown) {
        return new BulkLink(commerce.store, commerce.tracker.asTracker(), commerce.facts, commerce.unitOfWork)
                .handle(new BulkLink.Command(
                        user, "S1-" + element, Optional.of(jql), Optional.of(strength), shown, dryRun, NOW));
    }

    private Outcome<LinkedIssuesView> list(UserId viewer, String element, int start, int limit) {
        return new ListLinkedIssues(commerce.store, commerce.tracker.asTracker())
                .handle(new ListLinkedIssues.Command(
                        viewer, commerce.strategy, Optional.empty(), element, start, limit));
    }
}
