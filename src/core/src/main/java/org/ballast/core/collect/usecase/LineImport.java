package org.ballast.core.collect.usecase;

import java.util.Optional;
import org.ballast.core.collect.BatchId;
import org.ballast.core.collect.CollectStore;
import org.ballast.core.collect.CollectedIssue;
import org.ballast.core.collect.Likeness;
import org.ballast.core.collect.NewIssue;
import org.ballast.core.collect.TitleIndex;
import org.ballast.core.collect.Titles;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.DebtForm;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.usecase.TagIssue;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UnitOfWork;

/** Makes an issue of one line: claims the title, creates the issue, notes it, tags it. */
record LineImport(
        Board board,
        BatchId batch,
        ImportLines.Command command,
        TitleIndex index,
        CollectStore collect,
        Tracker tracker,
        TagIssue tagIssue,
        UnitOfWork unitOfWork) {

    private static final TextRule TITLE = new TextRule("title", Titles.LONGEST, false);
    private static final TextRule DESCRIPTION = new TextRule("description", 32_000, true);
    private static final Refusal AT_WORK = Refusal.conflict("ballast.collect.at-work");

    ImportedLineView run(ImportLines.Line line) {
        return TITLE.check(line.title())
                .unless(objectionToLength(line.title()))
                .then(title -> DESCRIPTION
                        .check(line.description())
                        .map(description -> new NewIssue(
                                board.project(), command.issueType().orElse(""), title, description)))
                .fold(issue -> run(line, issue), refusal -> refused(line, refusal));
    }

    private static Optional<Refusal> objectionToLength(String title) {
        if (title.isBlank()) {
            return Optional.of(Refusal.invalid("ballast.shared.value-missing", "title"));
        }
        return title.length() > Titles.LONGEST
                ? Optional.of(Refusal.invalid("ballast.shared.text-too-long", "title")
                        .with(title.length())
                        .with(Titles.LONGEST))
                : Optional.empty();
    }

    private ImportedLineView run(ImportLines.Line line, NewIssue issue) {
        CollectedIssue claim = new CollectedIssue(
                board.id(),
                batch,
                Titles.normalised(issue.title()),
                command.user(),
                command.now(),
                line.votes(),
                Optional.empty(),
                Optional.empty());
        return unitOfWork
                .run(() -> claimed(claim, issue.title()))
                .fold(
                        found -> found.isPresent() ? found(line, found.get()) : create(line, issue, claim),
                        refusal -> refused(line, refusal));
    }

    /** The issue that has the title already, or nothing once the batch holds it. */
    private Outcome<Optional<Found>> claimed(CollectedIssue claim, String title) {
        Optional<CollectedIssue> holder = collect.lines().holder(board.id(), claim.title());
        Optional<Issue> held = holder.flatMap(CollectedIssue::issue)
                .flatMap(issue -> tracker.issues().find(command.user(), String.valueOf(issue.value())))
                .filter(issue -> !issue.resolved());
        if (held.isPresent()) {
            boolean isOurs = holder.orElseThrow().batch().equals(batch);
            return Outcome.done(Optional.of(
                    new Found(held.get(), isOurs ? ImportOutcome.CREATED_BEFORE : ImportOutcome.ALREADY_THERE)));
        }
        if (holder.filter(other -> other.isAtWork(command.now())).isPresent()) {
            return Outcome.refused(AT_WORK);
        }
        Optional<Issue> same = index.closest(title).filter(Likeness::isSame).map(Likeness::issue);
        if (same.isPresent()) {
            return Outcome.done(Optional.of(new Found(same.get(), ImportOutcome.ALREADY_THERE)));
        }
        holder.ifPresent(collect.lines()::release);
        collect.lines().claim(claim);
        return Outcome.done(Optional.empty());
    }

    private ImportedLineView create(ImportLines.Line line, NewIssue issue, CollectedIssue claim) {
        return collect.writer().create(command.user(), issue).fold(created -> note(line, created, claim), refusal -> {
            unitOfWork.run(() -> {
                collect.lines().remove(claim);
                return Outcome.done(claim);
            });
            return refused(line, refusal);
        });
    }

    /** Notes the issue before it is tagged, so that a batch can be taken back however far it came. */
    private ImportedLineView note(ImportLines.Line line, Issue created, CollectedIssue claim) {
        CollectedIssue done = claim.created(created.id(), collect.writer().lastChange(created.id()));
        DebtForm form = new DebtForm(command.kind(), command.priority(), Optional.empty(), line.area(), line.note());
        return unitOfWork
                .run(() -> {
                    collect.lines().complete(done);
                    return Outcome.done(created);
                })
                .then(noted -> tagIssue.handle(new TagIssue.Command(
                        command.user(), String.valueOf(created.id().value()), form, command.now())))
                .fold(
                        tagged -> view(line, ImportOutcome.CREATED, Optional.of(created), Optional.empty()),
                        refusal -> view(line, ImportOutcome.REFUSED, Optional.of(created), Optional.of(refusal)));
    }

    private static ImportedLineView found(ImportLines.Line line, Found found) {
        return view(line, found.outcome(), Optional.of(found.issue()), Optional.empty());
    }

    private static ImportedLineView refused(ImportLines.Line line, Refusal refusal) {
        return view(line, ImportOutcome.REFUSED, Optional.empty(), Optional.of(refusal));
    }

    private static ImportedLineView view(
            ImportLines.Line line, ImportOutcome outcome, Optional<Issue> issue, Optional<Refusal> problem) {
        return new ImportedLineView(
                line.line(), line.title(), outcome, issue.map(Issue::id), issue.map(Issue::key), problem);
    }

    private record Found(Issue issue, ImportOutcome outcome) {}
}
