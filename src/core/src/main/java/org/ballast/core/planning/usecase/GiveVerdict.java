package org.ballast.core.planning.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.Issue;
import org.ballast.core.debt.TaggingRules;
import org.ballast.core.debt.Tracker;
import org.ballast.core.debt.usecase.PublicFacts;
import org.ballast.core.debt.usecase.Tagging;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.record.StarvedVerdict;
import org.ballast.core.record.VerdictKind;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Refusals;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.shared.UserId;

/** Writes down what a team decides about a starved item, and does it: dropping untags it, lifting raises its priority. */
public final class GiveVerdict {

    private static final TextRule NOTE = new TextRule("note", StarvedVerdict.LONGEST_NOTE, false);
    private static final String VERDICT = "verdict";
    private static final Refusal NOT_STARVED = Refusal.conflict("ballast.record.not-starved");
    private static final Refusal HIGHEST = Refusal.conflict("ballast.record.highest-already");

    private final DebtStore debt;
    private final PlanningStore planning;
    private final Tracker tracker;
    private final PublicFacts facts;
    private final UnitOfWork unitOfWork;
    private final StarvedItems starved;

    public GiveVerdict(
            DebtStore debt,
            PlanningStore planning,
            InitiativeRepository initiatives,
            Tracker tracker,
            PublicFacts facts,
            UnitOfWork unitOfWork) {
        this.debt = debt;
        this.planning = planning;
        this.tracker = tracker;
        this.facts = facts;
        this.unitOfWork = unitOfWork;
        this.starved = new StarvedItems(debt, planning, initiatives, tracker);
    }

    /** The items that still need one. */
    public Outcome<StarvedView> handle(Command command) {
        return starved.boards()
                .find(command.user(), command.board())
                .then(board -> Outcome.done(board).unless(starved.objection(command.user(), board)))
                .then(board -> verdict(command)
                        .then(verdict -> starvedIssue(board, command)
                                .then(issue -> Outcome.done(issue).unless(objection(issue, verdict.kind())))
                                .then(issue -> save(verdict)))
                        .then(saved -> starved.view(command.user(), board, command.today(), command.now())));
    }

    private Outcome<Issue> starvedIssue(EnabledBoard board, Command command) {
        List<Issue> visible = tracker.issues().findAll(command.user(), List.of(command.issue()));
        if (visible.isEmpty()) {
            return Outcome.refused(Refusals.ISSUE_UNKNOWN);
        }
        return starved.find(command.user(), board, command.today(), command.now())
                .then(all ->
                        all.stream().anyMatch(each -> each.candidate().issue().equals(command.issue()))
                                ? Outcome.done(visible.get(0))
                                : Outcome.refused(NOT_STARVED));
    }

    private static Optional<Refusal> objection(Issue issue, VerdictKind kind) {
        return kind == VerdictKind.DROP || kind == VerdictKind.LIFT ? TaggingRules.objection(issue) : Optional.empty();
    }

    private static Outcome<StarvedVerdict> verdict(Command command) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<VerdictKind> kind = Outcome.of(command.verdict(), missing(VERDICT))
                .then(code -> Outcome.of(
                        Codes.find(VerdictKind.values(), code),
                        Refusal.invalid("ballast.shared.choice-unknown", VERDICT)))
                .orCollect(refusals);
        Optional<String> note = NOTE.check(command.note().orElse(""))
                .then(text -> text.isEmpty() ? Outcome.refused(missing(NOTE.field())) : Outcome.done(text))
                .orCollect(refusals);
        return refusals.isEmpty()
                ? Outcome.done(new StarvedVerdict(
                        command.board(),
                        command.issue(),
                        kind.orElseThrow(),
                        note.orElseThrow(),
                        command.user(),
                        command.now()))
                : Outcome.refused(Refusal.all(refusals));
    }

    private static Refusal missing(String field) {
        return Refusal.invalid("ballast.shared.value-missing", field);
    }

    private Outcome<IssueId> save(StarvedVerdict verdict) {
        return unitOfWork
                .run(() -> carryOut(verdict).map(done -> {
                    planning.past().verdicts().add(verdict);
                    return verdict.issue();
                }))
                .map(issue -> {
                    facts.refresh(issue);
                    return issue;
                });
    }

    private Outcome<IssueId> carryOut(StarvedVerdict verdict) {
        Tagging tagging = new Tagging(debt);
        Optional<DebtItem> item = debt.items().find(verdict.issue());
        if (item.isEmpty()) {
            return Outcome.refused(NOT_STARVED);
        }
        if (verdict.kind() == VerdictKind.DROP) {
            tagging.untag(verdict.issue(), verdict.by(), verdict.at());
        }
        if (verdict.kind() == VerdictKind.LIFT) {
            Optional<DebtPriority> higher = item.get().values().priority().higher();
            if (higher.isEmpty()) {
                return Outcome.refused(HIGHEST);
            }
            tagging.prioritise(verdict.issue(), higher.get(), verdict.by(), verdict.at());
        }
        return Outcome.done(verdict.issue());
    }

    /** The verdict by its code; a note says why; today is the day that it is for the user. */
    public record Command(
            UserId user,
            BoardId board,
            IssueId issue,
            Optional<String> verdict,
            Optional<String> note,
            LocalDate today,
            Instant now) {}
}
