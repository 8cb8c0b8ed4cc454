package org.ballast.core.commitment.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.core.commitment.Commitment;
import org.ballast.core.commitment.CommitmentEnd;
import org.ballast.core.commitment.CommitmentLine;
import org.ballast.core.commitment.CommitmentRules;
import org.ballast.core.commitment.Kept;
import org.ballast.core.debt.Issue;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.usecase.StrategyActions;

/**
 * Commits a team to something, changes it, takes it back, and says what became of it. Who may set up the board may. Who
 * changes something names the revision that was read; when somebody was faster, nothing is overwritten and the answer says so.
 */
public final class ChangeCommitment {

    private static final TextRule TEXT = new TextRule("text", Commitment.LONGEST_TEXT, false);
    private static final TextRule WORDS = new TextRule("words", CommitmentEnd.LONGEST_WORDS, true);
    private static final Refusal CHANGED = Refusal.conflict("ballast.commitment.changed-meanwhile");

    private final CommitmentPorts ports;
    private final Teams teams;
    private final StrategyActions actions;
    private final ViewCommitments view;

    public ChangeCommitment(CommitmentPorts ports) {
        this.ports = ports;
        this.teams = new Teams(ports);
        this.actions = new StrategyActions(ports.strategies());
        this.view = new ViewCommitments(ports);
    }

    /** One more for a quarter that is not over. */
    public Outcome<BoardCommitmentsView> add(Command command, Form form) {
        return write(
                command,
                place -> Outcome.done(place)
                        .unless(CommitmentRules.objectionToAdd(
                                place.quarter(), place.today(), place.standing().size()))
                        .then(free -> content(command, place.team(), form))
                        .map(content -> place.next(freeSlot(place), Optional.of(content))));
    }

    /** What was committed to, in other words, with another action or other issues. */
    public Outcome<BoardCommitmentsView> change(Command command, Choice choice, Form form) {
        return write(
                command,
                place -> present(place, choice)
                        .then(line -> Outcome.done(line).unless(objectionToChange(place, line)))
                        .then(line -> content(command, place.team(), form))
                        .map(content -> place.next(choice.slot(), Optional.of(content))));
    }

    public Outcome<BoardCommitmentsView> takeBack(Command command, Choice choice) {
        return write(
                command,
                place -> present(place, choice)
                        .then(line -> Outcome.done(line).unless(objectionToChange(place, line)))
                        .map(line -> place.next(choice.slot(), Optional.empty())));
    }

    /** What became of it, once its quarter has begun. */
    public Outcome<BoardCommitmentsView> end(
            Command command, Choice choice, Optional<String> kept, Optional<String> words) {
        return write(
                command,
                place -> present(place, choice)
                        .then(line -> Outcome.done(line)
                                .unless(CommitmentRules.objectionToEnd(place.quarter(), place.today())))
                        .then(line -> ending(kept, words)
                                .map(said -> place.next(
                                        choice.slot(), line.content().map(content -> content.ended(said))))));
    }

    private static Optional<Refusal> objectionToChange(Place place, CommitmentLine line) {
        return line.content()
                .flatMap(content -> CommitmentRules.objectionToChange(place.quarter(), place.today(), content));
    }

    private static Outcome<CommitmentEnd> ending(Optional<String> kept, Optional<String> words) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<Kept> known = Outcome.of(
                        kept.flatMap(code -> Codes.find(Kept.values(), code)),
                        Refusal.invalid("ballast.shared.choice-unknown", "kept"))
                .orCollect(refusals);
        Optional<String> said = required(WORDS, words).orCollect(refusals);
        return refusals.isEmpty()
                ? Outcome.done(new CommitmentEnd(known.orElseThrow(), said.orElseThrow()))
                : Outcome.refused(Refusal.all(refusals));
    }

    private static Outcome<String> required(TextRule rule, Optional<String> text) {
        return rule.check(text.orElse(""))
                .then(checked -> checked.isEmpty()
                        ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", rule.field()))
                        : Outcome.done(checked));
    }

    private Outcome<Commitment> content(Command command, Team team, Form form) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<String> text = required(TEXT, form.text()).orCollect(refusals);
        List<StrategyActions.Found> possible = actions.inForce(command.user(), team.department());
        Optional<ElementRef> action = form.action()
                .flatMap(wanted -> possible.stream()
                        .map(StrategyActions.Found::ref)
                        .filter(ref -> ref.text().equals(wanted))
                        .findFirst());
        if (action.isEmpty()) {
            refusals.add(Refusal.invalid("ballast.commitment.action-unknown", "action"));
        }
        List<IssueId> issues = issues(command, form, refusals);
        return refusals.isEmpty()
                ? Outcome.done(new Commitment(text.orElseThrow(), action.orElseThrow(), issues, Optional.empty()))
                : Outcome.refused(Refusal.all(refusals));
    }

    private List<IssueId> issues(Command command, Form form, List<Refusal> refusals) {
        List<IssueId> issues = new ArrayList<>();
        if (form.issues().size() > Commitment.MOST_ISSUES) {
            refusals.add(Refusal.invalid("ballast.commitment.too-many-issues", "issues")
                    .with(Commitment.MOST_ISSUES));
            return issues;
        }
        for (String key : form.issues()) {
            Optional<Issue> issue = ports.tracker().issues().find(command.user(), key);
            issue.map(Issue::id).filter(id -> !issues.contains(id)).ifPresent(issues::add);
            if (issue.isEmpty()) {
                refusals.add(Refusal.invalid("ballast.commitment.issue-unknown", "issues")
                        .with(key));
            }
        }
        return issues;
    }

    private Outcome<BoardCommitmentsView> write(Command command, Work work) {
        return ports.unitOfWork()
                .run(() -> teams.find(command.user(), command.board())
                        .then(team -> Outcome.done(team).unless(team.objection()))
                        .then(team -> place(command, team))
                        .then(work::apply)
                        .map(line -> {
                            ports.commitments().add(line);
                            return line;
                        }))
                .then(done -> view.ofBoard(command.user(), command.board(), command.now()));
    }

    private Outcome<Place> place(Command command, Team team) {
        LocalDate today = Teams.day(command.now());
        List<Period> quarters = CommitmentRules.quarters(team.department().year(), today);
        return Outcome.of(
                        command.quarter().flatMap(start -> CommitmentRules.beginning(quarters, start)),
                        CommitmentRules.QUARTER_UNFIT)
                .map(quarter -> new Place(
                        command,
                        team,
                        quarter,
                        today,
                        ports.commitments().newest(List.of(command.board()), List.of(quarter.start()))));
    }

    private static Outcome<CommitmentLine> present(Place place, Choice choice) {
        Optional<CommitmentLine> line = place.standing().stream()
                .filter(each -> each.slot() == choice.slot())
                .findFirst();
        if (line.isEmpty()) {
            return Outcome.refused(CommitmentRules.UNKNOWN);
        }
        if (choice.revision().isEmpty()) {
            return Outcome.refused(Refusal.invalid("ballast.shared.value-missing", "revision"));
        }
        return choice.revision().get() == line.get().revision() ? Outcome.done(line.get()) : Outcome.refused(CHANGED);
    }

    private static int freeSlot(Place place) {
        return IntStream.rangeClosed(1, CommitmentRules.MOST)
                .filter(slot -> place.standing().stream().noneMatch(line -> line.slot() == slot))
                .findFirst()
                .orElseThrow();
    }

    private interface Work {
        Outcome<CommitmentLine> apply(Place place);
    }

    /** Where somebody writes. */
    private record Place(Command command, Team team, Period quarter, LocalDate today, List<CommitmentLine> lines) {

        List<CommitmentLine> standing() {
            return lines.stream().filter(line -> line.content().isPresent()).toList();
        }

        CommitmentLine next(int slot, Optional<Commitment> content) {
            int before = lines.stream()
                    .filter(line -> line.slot() == slot)
                    .mapToInt(CommitmentLine::revision)
                    .findFirst()
                    .orElse(0);
            return new CommitmentLine(
                    command.board(), quarter.start(), slot, before + 1, content, command.user(), command.now());
        }
    }

    /**
     * Who writes where.
     *
     * @param quarter its first day; the last, the present or the next one of the department
     */
    public record Command(UserId user, BoardId board, Optional<LocalDate> quarter, Instant now) {}

    /** Which commitment of the quarter, and its revision that was read. */
    public record Choice(int slot, Optional<Integer> revision) {}

    /**
     * What was typed.
     *
     * @param action the name of an action in force among all strategies, such as S12-A3
     * @param issues ids or keys
     */
    public record Form(Optional<String> text, Optional<String> action, List<String> issues) {}
}
