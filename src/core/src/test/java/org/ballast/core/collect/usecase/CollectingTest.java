package org.ballast.core.collect.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.InMemoryIssueWriter.TASK;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.NOW;
import static org.ballast.core.testing.Payments.PROJECT;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;
import static org.ballast.core.testing.Payments.refused;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.collect.BatchId;
import org.ballast.core.collect.CollectStore;
import org.ballast.core.collect.CollectedIssue;
import org.ballast.core.collect.NewIssue;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.usecase.TagIssue;
import org.ballast.core.debt.usecase.UntagIssue;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.testing.InMemoryCollectionRepository;
import org.ballast.core.testing.InMemoryIssueWriter;
import org.ballast.core.testing.InMemoryLeadRepository;
import org.ballast.core.testing.Payments;
import org.junit.Test;

/** What becomes of lines that somebody collects, and of a batch that is taken back. */
public class CollectingTest {

    private static final String BATCH = "batch-0001";

    private final Payments payments = Payments.team();
    private final InMemoryIssueWriter writer = new InMemoryIssueWriter(payments.tracker);
    private final InMemoryCollectionRepository lines = new InMemoryCollectionRepository();
    private final CollectStore store = new CollectStore(lines, writer, writer);
    private final RoundRunners runners =
            new RoundRunners(new InMemoryLeadRepository(), payments.asked().permissions());

    @Test
    public void thePreviewSaysOfEveryLineWhatBecomesOfIt() {
        IssueId there = open(1, "Flaky ledger tests");
        open(2, "Integration tests of the refunds are slow");

        PreviewView preview = preview("title;votes;cluster\nSlow build;2;Build\nFLAKY ledger tests!;1;\n"
                + "Integration tests of refunds are slow;;\nslow Build;3;\n=A1;;\n" + "long ".repeat(60) + ";;");

        assertThat(preview.lines())
                .extracting(PreviewedLineView::status)
                .containsExactly(
                        LineStatus.NEW,
                        LineStatus.ALREADY_THERE,
                        LineStatus.SIMILAR,
                        LineStatus.REPEATED,
                        LineStatus.WRONG,
                        LineStatus.CUT);
        assertThat(preview.ready()).isEqualTo(2);
        assertThat(preview.lines().get(0).votes()).contains(5);
        assertThat(preview.lines().get(0).cluster()).isEqualTo("Build");
        assertThat(preview.lines().get(1).likeId()).contains(there);
        assertThat(preview.lines().get(1).likePercent()).contains(100);
        assertThat(preview.lines().get(2).likeKey()).contains("PAY-2");
        assertThat(preview.lines().get(2).likePercent().orElseThrow()).isBetween(80, 99);
        assertThat(preview.lines().get(3).sameAsLine()).contains(2);
        assertThat(preview.lines().get(4).problem()).map(Refusal::code).contains("ballast.collect.formula");
        assertThat(preview.compared()).isEqualTo(2);
        assertThat(writer.created()).isEmpty();
    }

    @Test
    public void thePreviewNeverNamesAnIssueThatThePersonMustNotSee() {
        IssueId hidden = open(1, "Flaky ledger tests");
        payments.tracker.hide(hidden, BEN);

        PreviewView preview = done(new PreviewLines(payments.debt, payments.asked(), store)
                .handle(new PreviewLines.Command(BEN, BOARD.id(), bytes("Flaky ledger tests"))));

        assertThat(preview.lines()).extracting(PreviewedLineView::status).containsExactly(LineStatus.NEW);
        assertThat(preview.open()).isZero();
    }

    @Test
    public void linesBecomeIssuesThatAreTagged() {
        ImportView view = done(importing(BATCH, line(7, "Slow build")));

        assertThat(view.created()).isEqualTo(1);
        ImportedLineView result = view.results().get(0);
        assertThat(result.line()).isEqualTo(7);
        assertThat(result.outcome()).isEqualTo(ImportOutcome.CREATED);
        assertThat(writer.created()).containsExactly(new NewIssue(PROJECT, TASK, "Slow build", "the text"));
        DebtItem item = payments.items.find(result.issueId().orElseThrow()).orElseThrow();
        assertThat(item.values().kind()).isEqualTo(DebtKind.BUILD);
        assertThat(item.values().area()).isEqualTo("Build");
        assertThat(item.values().note()).isEqualTo("4 votes");
        assertThat(item.taggedBy()).isEqualTo(ANN);
        assertThat(lines.of(BOARD.id(), new BatchId(BATCH)))
                .extracting(CollectedIssue::votes)
                .containsExactly(Optional.of(4));
    }

    @Test
    public void sendingABatchAgainCreatesNothingAgain() {
        done(importing(BATCH, line(1, "Slow build")));

        ImportView again = done(importing(BATCH, line(1, "Slow build"), line(2, "slow BUILD")));

        assertThat(again.created()).isZero();
        assertThat(again.results()).extracting(ImportedLineView::outcome).containsOnly(ImportOutcome.CREATED_BEFORE);
        assertThat(again.results().get(0).issueKey()).isPresent();
        assertThat(writer.created()).hasSize(1);
    }

    @Test
    public void anotherBatchWithTheSameTitlesCreatesNothingEither() {
        done(importing(BATCH, line(1, "Slow build")));
        open(5, "Flaky test");

        ImportView other = done(importing("batch-0002", line(1, "Slow  build."), line(2, "Flaky Test")));

        assertThat(other.results()).extracting(ImportedLineView::outcome).containsOnly(ImportOutcome.ALREADY_THERE);
        assertThat(writer.created()).hasSize(1);
    }

    @Test
    public void aTitleWhoseIssueIsDoneGoneOrHiddenCanBeCollectedAnew() {
        IssueId first = done(importing(BATCH, line(1, "Slow build")))
                .results()
                .get(0)
                .issueId()
                .orElseThrow();
        payments.tracker.delete(first);
        IssueId second = created("batch-0002", "Slow build");
        payments.tracker.with(resolved(second, "Slow build"), BOARD.filterId());
        IssueId third = created("batch-0003", "Slow build");
        payments.tracker.hide(third, ANN);

        created("batch-0004", "Slow build");

        assertThat(writer.created()).hasSize(4);
        assertThat(lines.of(BOARD.id(), new BatchId("batch-0003"))).hasSize(1);
    }

    @Test
    public void aTitleThatSomebodyIsCreatingRightNowWaits() {
        CollectedIssue claim = claim("slow build", NOW.minusSeconds(60));
        lines.claim(claim);

        ImportedLineView waiting =
                done(importing(BATCH, line(1, "Slow build"))).results().get(0);

        assertThat(waiting.problem()).map(Refusal::code).contains("ballast.collect.at-work");
        assertThat(writer.created()).isEmpty();
    }

    @Test
    public void aClaimThatANodeLeftBehindIsTakenOver() {
        lines.claim(claim("slow build", NOW.minusSeconds(120)));

        assertThat(created(BATCH, "Slow build")).isNotNull();
        assertThat(writer.created()).hasSize(1);
    }

    @Test
    public void aLineThatTheTrackerRefusesTakesNoOtherWithItAndCanBeSentAgain() {
        writer.refuse("Slow build");

        ImportView view = done(
                importing(BATCH, line(1, "Slow build"), line(2, "Flaky test"), line(3, " "), line(4, "x".repeat(256))));

        assertThat(view.results())
                .extracting(ImportedLineView::outcome)
                .containsExactly(
                        ImportOutcome.REFUSED, ImportOutcome.CREATED, ImportOutcome.REFUSED, ImportOutcome.REFUSED);
        assertThat(view.results().get(0).problem()).map(Refusal::code).contains("ballast.collect.create-refused");
        assertThat(view.results().get(2).problem()).map(Refusal::code).contains("ballast.shared.value-missing");
        assertThat(view.results().get(3).problem()).map(Refusal::code).contains("ballast.shared.text-too-long");
        assertThat(lines.holder(BOARD.id(), "slow build")).isEmpty();
    }

    @Test
    public void anIssueThatCanNotBeTaggedIsNamedAndStaysInTheBatch() {
        writer.refuseToEdit("Slow build");

        ImportedLineView result =
                done(importing(BATCH, line(1, "Slow build"))).results().get(0);

        assertThat(result.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(result.issueKey()).isPresent();
        assertThat(result.problem()).map(Refusal::code).contains("ballast.debt.edit-not-allowed");
        assertThat(lines.of(BOARD.id(), new BatchId(BATCH))).hasSize(1);
    }

    @Test
    public void collectingTakesTheRightToCreateAndToEdit() {
        writer.deny("edit", BEN);
        assertThat(refusal(importing(BEN, BATCH, line(1, "a")))).isEqualTo("ballast.collect.edit-not-allowed");
        writer.deny("create", BEN);
        assertThat(refusal(importing(BEN, BATCH, line(1, "a")))).isEqualTo("ballast.collect.create-not-allowed");
        assertThat(refusal(new PreviewLines(payments.debt, payments.asked(), store)
                        .handle(new PreviewLines.Command(BEN, BOARD.id(), bytes("a")))))
                .isEqualTo("ballast.collect.create-not-allowed");
        CollectView view = done(view(BEN));
        assertThat(view.canCollect()).isFalse();
        assertThat(view.collectRefusal()).map(Refusal::code).contains("ballast.collect.create-not-allowed");
        assertThat(done(view(ANN)).issueTypes()).containsExactly(new IssueTypeView(TASK, "Task"));
    }

    @Test
    public void whatMakesNoSenseIsRefusedAsAWhole() {
        assertThat(refused(importing(BATCH)).field()).contains("lines");
        assertThat(refused(importing("short", line(1, "a"))).code()).isEqualTo("ballast.collect.batch-unreadable");
        assertThat(refused(importing("eight ch", line(1, "a"))).code()).isEqualTo("ballast.collect.batch-unreadable");
        List<ImportLines.Line> many = new ArrayList<>();
        for (int at = 1; at <= 51; at++) {
            many.add(line(at, "line " + at));
        }
        assertThat(refused(importing(BATCH, many.toArray(ImportLines.Line[]::new)))
                        .code())
                .isEqualTo("ballast.shared.number-out-of-range");
        assertThat(refused(handle(command(ANN, BATCH, "99", "code", List.of(line(1, "a")))))
                        .field())
                .contains("issueType");
        assertThat(refused(handle(command(ANN, BATCH, TASK, "rust", List.of(line(1, "a")))))
                        .field())
                .contains("kind");
        assertThat(refusal(handle(new ImportLines.Command(
                        ANN,
                        new BoardId(99),
                        BATCH,
                        Optional.of(TASK),
                        Optional.of("code"),
                        Optional.of("high"),
                        List.of(line(1, "a")),
                        NOW))))
                .isEqualTo("ballast.shared.board-unknown");
        payments.tracker.hideFilter(BOARD.filterId(), BEN);
        assertThat(refusal(view(BEN))).isEqualTo("ballast.shared.board-unknown");
        assertThat(writer.created()).isEmpty();
    }

    @Test
    public void aBatchIsTakenBackAndItsTitlesAreFreeAgain() {
        IssueId issue = created(BATCH, "Slow build");

        UndoView undone = done(undo(ANN, 0));

        assertThat(undone.left()).isZero();
        assertThat(undone.results()).extracting(UndoneLineView::outcome).containsExactly(UndoOutcome.DELETED);
        assertThat(payments.asked().issues().existing(List.of(issue))).isEmpty();
        assertThat(refusal(undo(ANN, 0))).isEqualTo("ballast.collect.batch-unknown");
        assertThat(created(BATCH, "Slow build")).isNotEqualTo(issue);
    }

    @Test
    public void whatSomebodyTouchedStaysWithoutItsTag() {
        IssueId changed = created(BATCH, "changed in the tracker");
        writer.touch(changed, NOW.plusSeconds(2));
        IssueId dotted = created(BATCH, "has a dot");
        done(payments.setDots(BEN, dotted, 1));
        IssueId rounded = created(BATCH, "whole seconds");
        writer.touch(rounded, NOW.plusSeconds(1));
        IssueId gone = created(BATCH, "gone");
        payments.tracker.delete(gone);

        UndoView undone = done(undo(ANN, 0));

        assertThat(undone.results())
                .extracting(UndoneLineView::outcome)
                .containsExactly(UndoOutcome.UNTAGGED, UndoOutcome.UNTAGGED, UndoOutcome.DELETED, UndoOutcome.GONE);
        assertThat(undone.results().get(0).problem()).map(Refusal::code).contains("ballast.collect.touched");
        assertThat(undone.results().get(3).issueKey()).isEmpty();
        assertThat(payments.items.find(changed)).isEmpty();
        assertThat(payments.asked().issues().existing(List.of(changed, dotted))).hasSize(2);
    }

    @Test
    public void whoeverMayNotDeleteUntags() {
        writer.deny("delete", ANN);
        IssueId issue = created(BATCH, "Slow build");

        UndoneLineView line = done(undo(ANN, 0)).results().get(0);

        assertThat(line.outcome()).isEqualTo(UndoOutcome.UNTAGGED);
        assertThat(line.problem()).map(Refusal::code).contains("ballast.collect.delete-refused");
        assertThat(payments.items.find(issue)).isEmpty();
    }

    @Test
    public void whatCanNotEvenBeUntaggedStaysInTheBatchAndIsPassedOver() {
        writer.deny("delete", ANN);
        writer.refuseToEdit("Slow build");
        done(importing(BATCH, line(1, "Slow build"), line(2, "Flaky test")));

        UndoView first = done(undo(ANN, 0));
        assertThat(first.results())
                .extracting(UndoneLineView::outcome)
                .containsExactly(UndoOutcome.REFUSED, UndoOutcome.UNTAGGED);

        UndoView second = done(undo(ANN, 1));
        assertThat(second.results()).isEmpty();
        assertThat(second.left()).isZero();
    }

    @Test
    public void aLargeBatchIsTakenBackInPortions() {
        List<ImportLines.Line> many = new ArrayList<>();
        for (int at = 1; at <= 30; at++) {
            many.add(line(at, "line " + at));
        }
        done(importing(BATCH, many.toArray(ImportLines.Line[]::new)));

        UndoView first = done(undo(ANN, 0));
        assertThat(first.results()).hasSize(UndoBatch.MOST_LINES);
        assertThat(first.left()).isEqualTo(5);
        assertThat(done(undo(ANN, 0)).left()).isZero();
    }

    @Test
    public void onlyTheImporterAndWhoeverRunsTheBoardTakesABatchBack() {
        done(importing(BEN, BATCH, line(1, "Slow build")));
        UserId other = new UserId("10009");

        assertThat(refusal(undo(other, 0))).isEqualTo("ballast.collect.undo-not-allowed");
        assertThat(refusal(new UndoCall().handle(ANN, "unknown-batch"))).isEqualTo("ballast.collect.batch-unknown");
        assertThat(refusal(new UndoCall().handle(ANN, "?"))).isEqualTo("ballast.collect.batch-unknown");
        BatchView batch = done(view(other)).batches().get(0);
        assertThat(batch.canUndo()).isFalse();
        assertThat(batch.issues()).contains(1);
        assertThat(batch.by().displayName()).contains("Ben Brook");
        assertThat(done(view(ANN)).batches().get(0).canUndo()).isTrue();
        assertThat(done(undo(ANN, 0)).results()).hasSize(1);
    }

    @Test
    public void theCountOfABatchLeavesHiddenIssuesOut() {
        IssueId issue = created(BATCH, "Slow build");
        created(BATCH, "Flaky test");
        payments.tracker.hide(issue, BEN);

        assertThat(done(view(BEN)).batches().get(0).issues()).contains(1);
        assertThat(done(view(ANN)).batches().get(0).issues()).contains(2);
    }

    private PreviewView preview(String text) {
        return done(new PreviewLines(payments.debt, payments.asked(), store)
                .handle(new PreviewLines.Command(ANN, BOARD.id(), bytes(text))));
    }

    private IssueId created(String batch, String title) {
        ImportedLineView result =
                done(importing(batch, line(1, title))).results().get(0);
        assertThat(result.outcome()).as(result.toString()).isEqualTo(ImportOutcome.CREATED);
        return result.issueId().orElseThrow();
    }

    private Outcome<ImportView> importing(String batch, ImportLines.Line... sent) {
        return importing(ANN, batch, sent);
    }

    private Outcome<ImportView> importing(UserId user, String batch, ImportLines.Line... sent) {
        return handle(command(user, batch, TASK, "build", List.of(sent)));
    }

    private Outcome<ImportView> handle(ImportLines.Command command) {
        TagIssue tagIssue = new TagIssue(payments.debt, payments.asked(), payments.facts, payments.unitOfWork);
        return new ImportLines(payments.debt, payments.asked(), store, tagIssue, payments.unitOfWork).handle(command);
    }

    private static ImportLines.Command command(
            UserId user, String batch, String type, String kind, List<ImportLines.Line> sent) {
        return new ImportLines.Command(
                user, BOARD.id(), batch, Optional.of(type), Optional.of(kind), Optional.of("high"), sent, NOW);
    }

    private static ImportLines.Line line(int number, String title) {
        return new ImportLines.Line(
                number, title, "the text", Optional.of(4), Optional.of("Build"), Optional.of("4 votes"));
    }

    private Outcome<UndoView> undo(UserId user, int refusedBefore) {
        return new UndoCall().handle(user, BATCH, refusedBefore);
    }

    private Outcome<CollectView> view(UserId user) {
        return new ViewCollect(payments.debt, payments.asked(), store, runners)
                .handle(new ViewCollect.Command(user, BOARD.id()));
    }

    private IssueId open(long id, String summary) {
        Issue issue = new Issue(
                new IssueId(id), "PAY-" + id, summary, PROJECT, Optional.empty(), Optional.empty(), true, true);
        return payments.issue(issue);
    }

    private static Issue resolved(IssueId id, String summary) {
        return new Issue(id, "PAY-" + id.value(), summary, PROJECT, Optional.of(NOW), Optional.empty(), true, true);
    }

    private static CollectedIssue claim(String title, Instant at) {
        return new CollectedIssue(
                BOARD.id(),
                new BatchId("batch-gone"),
                title,
                BEN,
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private final class UndoCall {

        Outcome<UndoView> handle(UserId user, String batch) {
            return handle(user, batch, 0);
        }

        Outcome<UndoView> handle(UserId user, String batch, int refusedBefore) {
            UntagIssue untagIssue =
                    new UntagIssue(payments.debt, payments.asked(), payments.facts, payments.unitOfWork);
            return new UndoBatch(payments.debt, payments.asked(), store, runners, untagIssue, payments.unitOfWork)
                    .handle(new UndoBatch.Command(user, BOARD.id(), batch, refusedBefore, NOW));
        }
    }
}
