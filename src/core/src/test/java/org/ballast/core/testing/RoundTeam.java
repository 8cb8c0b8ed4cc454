package org.ballast.core.testing;

import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.Payments.ANN;
import static org.ballast.core.testing.Payments.BEN;
import static org.ballast.core.testing.Payments.BOARD;
import static org.ballast.core.testing.Payments.done;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.debt.DebtItem;
import org.ballast.core.debt.RoundId;
import org.ballast.core.lead.RoundRunners;
import org.ballast.core.round.DebtRound;
import org.ballast.core.round.RoundForm;
import org.ballast.core.round.RoundStage;
import org.ballast.core.round.RoundStore;
import org.ballast.core.round.usecase.AgreeOnEstimate;
import org.ballast.core.round.usecase.ChangeRound;
import org.ballast.core.round.usecase.EstimateItem;
import org.ballast.core.round.usecase.ListItems;
import org.ballast.core.round.usecase.MarkItem;
import org.ballast.core.round.usecase.MergeItems;
import org.ballast.core.round.usecase.MoveRound;
import org.ballast.core.round.usecase.OpenRound;
import org.ballast.core.round.usecase.ReplyToQuestion;
import org.ballast.core.round.usecase.RoundAnswerView;
import org.ballast.core.round.usecase.RoundDotsView;
import org.ballast.core.round.usecase.RoundItemView;
import org.ballast.core.round.usecase.RoundItemsView;
import org.ballast.core.round.usecase.RoundLengthView;
import org.ballast.core.round.usecase.RoundLogView;
import org.ballast.core.round.usecase.RoundPageView;
import org.ballast.core.round.usecase.RoundStateView;
import org.ballast.core.round.usecase.RoundView;
import org.ballast.core.round.usecase.SetRoundDots;
import org.ballast.core.round.usecase.SplitItem;
import org.ballast.core.round.usecase.ViewRound;
import org.ballast.core.round.usecase.ViewRoundLength;
import org.ballast.core.round.usecase.ViewRoundLog;
import org.ballast.core.round.usecase.ViewRoundState;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.Groups;
import org.ballast.core.shared.Invitation;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.UserId;

/** The payments team with three debt items and somebody more, Cleo, ready for a debt round. Every call is a minute later. */
public final class RoundTeam {

    public static final UserId CLEO = new UserId("10003");
    public static final IssueId ONE = new IssueId(1);
    public static final IssueId TWO = new IssueId(2);
    public static final IssueId THREE = new IssueId(3);

    public final Payments payments = Payments.team();
    public final RoundStore store = InMemoryStores.rounds(payments.debt);
    public final InMemoryLeadRepository leads = new InMemoryLeadRepository();
    public final RoundRunners runners = new RoundRunners(leads, payments.tracker);
    public final Groups groups = name -> name.equals("payments") ? Optional.of(List.of(ANN, BEN)) : Optional.empty();
    public Instant now = Payments.NOW;

    public RoundTeam() {
        payments.tracker.addPerson(CLEO, new Person(Optional.of("Cleo Cole"), false));
        add(aDebtItem().of(ONE).build());
        add(aDebtItem().of(TWO).build());
        add(aDebtItem().of(THREE).build());
    }

    public IssueId add(DebtItem item) {
        return payments.tagged(item);
    }

    /** A form with nothing but a title. */
    public static RoundForm usual() {
        return form(Optional.empty(), Map.of());
    }

    public static RoundForm form(Optional<List<String>> stages, Map<RoundStage, Instant> deadlines) {
        return new RoundForm(
                Optional.of("Q4"),
                stages,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                deadlines,
                false,
                Optional.empty());
    }

    /** A form for a round over what a query finds. */
    public static RoundForm narrowed(String jql) {
        RoundForm usual = usual();
        return new RoundForm(
                usual.title(),
                usual.stages(),
                usual.scale(),
                usual.scaleDays(),
                usual.dotBudget(),
                usual.dotsPerItem(),
                usual.quorumPercent(),
                usual.understoodPercent(),
                usual.selfVote(),
                usual.deadlines(),
                usual.delta(),
                Optional.of(jql));
    }

    /** What changes in a running round when its quorum does. */
    public static RoundForm quorum(int percent) {
        return new RoundForm(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(percent),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                false,
                Optional.empty());
    }

    /** A form for a round of which only the vote is left, over what is new, changed, stale or disputed. */
    public static RoundForm delta() {
        return new RoundForm(
                Optional.of("Q1"),
                Optional.of(List.of("vote")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                true,
                Optional.empty());
    }

    /** What changes in a running round when it is allowed, or not, to vote for what one tagged. */
    public static RoundForm selfVote(boolean allowed) {
        return selfVote(Optional.empty(), allowed);
    }

    private static RoundForm selfVote(Optional<List<String>> stages, boolean allowed) {
        return new RoundForm(
                Optional.of("Q4"),
                stages,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(allowed),
                Map.of(),
                false,
                Optional.empty());
    }

    /** A round of the vote alone, without dots on what the voter tagged. */
    public RoundView openVoteWithoutSelfVote() {
        return open(selfVote(Optional.of(List.of("vote")), false));
    }

    /** Opens a round as Ann does, with all three. */
    public RoundView open(RoundForm form) {
        return done(tryOpen(ANN, form)).round().orElseThrow();
    }

    public Outcome<RoundPageView> tryOpen(UserId user, RoundForm form) {
        return new OpenRound(payments.debt, store, payments.asked(), runners, groups, payments.unitOfWork)
                .handle(new OpenRound.Command(
                        user,
                        BOARD.id(),
                        form,
                        new Invitation(List.of("ann archer", "ben brook", "cleo cole"), List.of()),
                        tick()));
    }

    /** The id of the newest round, open or closed. */
    public RoundId roundId() {
        return new RoundId(round(ANN).roundId());
    }

    /** Opens a round of which only the vote is left, unless one runs; its id. */
    public RoundId openVoteId() {
        return store.rounds()
                .findOpen(BOARD.id())
                .map(DebtRound::id)
                .orElseGet(() -> new RoundId(openVote().roundId()));
    }

    /** A round of which only the vote is left. */
    public RoundView openVote() {
        return open(form(Optional.of(List.of("vote")), new TreeMap<>()));
    }

    public Outcome<RoundDotsView> vote(UserId user, IssueId issue, int dots) {
        return new SetRoundDots(payments.debt, store, payments.asked(), runners, payments.unitOfWork)
                .handle(new SetRoundDots.Command(user, BOARD.id(), issue, dots, tick()));
    }

    public Outcome<RoundAnswerView> mark(UserId user, IssueId issue, String mark) {
        return mark(user, issue, mark, Optional.empty());
    }

    public Outcome<RoundAnswerView> ask(UserId user, IssueId issue, String question) {
        return mark(user, issue, "question", Optional.of(question));
    }

    private Outcome<RoundAnswerView> mark(UserId user, IssueId issue, String mark, Optional<String> question) {
        return new MarkItem(payments.debt, store, payments.asked(), runners, payments.unitOfWork)
                .handle(new MarkItem.Command(user, BOARD.id(), issue, Optional.of(mark), question, tick()));
    }

    public Outcome<RoundItemView> reply(UserId user, long question, String text) {
        return new ReplyToQuestion(payments.debt, store, payments.asked(), runners, payments.unitOfWork)
                .handle(new ReplyToQuestion.Command(user, BOARD.id(), question, Optional.of(text), tick()));
    }

    public Outcome<RoundAnswerView> estimate(UserId user, IssueId issue, int step) {
        return new EstimateItem(payments.debt, store, payments.asked(), runners, payments.unitOfWork)
                .handle(new EstimateItem.Command(user, BOARD.id(), issue, step, tick()));
    }

    public Outcome<RoundItemView> agree(UserId user, IssueId issue, int step) {
        return new AgreeOnEstimate(payments.debt, store, payments.asked(), runners, payments.facts, payments.unitOfWork)
                .handle(new AgreeOnEstimate.Command(user, BOARD.id(), issue, step, tick()));
    }

    public Outcome<RoundPageView> merge(UserId user, IssueId issue, IssueId into) {
        return new MergeItems(payments.debt, store, payments.asked(), runners, payments.unitOfWork)
                .handle(new MergeItems.Command(user, BOARD.id(), issue, into, tick()));
    }

    public Outcome<RoundPageView> split(UserId user, IssueId issue, String... parts) {
        return new SplitItem(payments.debt, store, payments.asked(), runners, payments.unitOfWork)
                .handle(new SplitItem.Command(user, BOARD.id(), issue, List.of(parts), tick()));
    }

    public Outcome<RoundPageView> list(UserId user, String... issues) {
        return new ListItems(payments.debt, store, payments.asked(), runners, payments.unitOfWork)
                .handle(new ListItems.Command(user, BOARD.id(), List.of(issues), Optional.empty(), tick()));
    }

    public Outcome<RoundPageView> listFound(UserId user, String jql) {
        return new ListItems(payments.debt, store, payments.asked(), runners, payments.unitOfWork)
                .handle(new ListItems.Command(user, BOARD.id(), List.of(), Optional.of(jql), tick()));
    }

    /** How many items a round would begin with. */
    public Outcome<RoundLengthView> length(UserId user, Optional<String> jql) {
        return new ViewRoundLength(payments.debt, store, payments.asked(), runners)
                .handle(new ViewRoundLength.Command(user, BOARD.id(), jql));
    }

    public RoundView change(UserId user, RoundForm form, List<String> leaving, Optional<String> facilitator) {
        return done(tryChange(user, form, List.of(), leaving, facilitator))
                .round()
                .orElseThrow();
    }

    public Outcome<RoundPageView> tryChange(
            UserId user, RoundForm form, List<String> joining, List<String> leaving, Optional<String> facilitator) {
        return new ChangeRound(payments.debt, store, payments.asked(), runners, groups, payments.unitOfWork)
                .handle(new ChangeRound.Command(
                        user, BOARD.id(), form, new Invitation(joining, List.of()), leaving, facilitator, tick()));
    }

    /** Somebody who joins while the round runs. */
    public void join(UserId person) {
        payments.tracker.addPerson(person, new Person(Optional.of("late joiner"), false));
        done(tryChange(ANN, form(Optional.empty(), Map.of()), List.of("late joiner"), List.of(), Optional.empty()));
    }

    public RoundStateView state(UserId user, long since) {
        return done(new ViewRoundState(payments.debt, store, payments.asked(), runners)
                .handle(new ViewRoundState.Command(user, BOARD.id(), since)));
    }

    public RoundLogView log(UserId user) {
        return done(new ViewRoundLog(payments.debt, store, payments.asked(), runners)
                .handle(new ViewRoundLog.Command(user, BOARD.id(), roundId(), 0)));
    }

    public Outcome<RoundPageView> move(UserId user, RoundStage from, RoundStage to) {
        return move(user, from, to, false, false);
    }

    public Outcome<RoundPageView> move(
            UserId user, RoundStage from, RoundStage to, boolean override, boolean belowQuorum) {
        return move(user, from, to, override, belowQuorum, false);
    }

    /** Ends the collecting although the list has no room for what was tagged since. */
    public Outcome<RoundPageView> moveWithoutNew(UserId user, RoundStage to) {
        return move(user, RoundStage.COLLECT, to, false, false, true);
    }

    private Outcome<RoundPageView> move(
            UserId user, RoundStage from, RoundStage to, boolean override, boolean belowQuorum, boolean withoutNew) {
        return new MoveRound(
                        payments.debt,
                        store,
                        payments.asked(),
                        runners,
                        issues -> issues.forEach(payments.facts::refresh),
                        payments.unitOfWork)
                .handle(new MoveRound.Command(
                        user,
                        BOARD.id(),
                        Optional.of(Codes.of(from)),
                        Optional.of(Codes.of(to)),
                        override,
                        belowQuorum,
                        withoutNew,
                        tick()));
    }

    /** Closes the vote as Ann does, whatever the quorum says. */
    public RoundView close() {
        return done(move(ANN, RoundStage.VOTE, RoundStage.CLOSED, false, true))
                .round()
                .orElseThrow();
    }

    /** The items of a round with an issue id above that one. */
    public Outcome<RoundItemsView> items(UserId user, long round, long after) {
        return new ViewRound(payments.debt, store, payments.asked(), runners)
                .handle(new ViewRound.ItemsCommand(user, BOARD.id(), new RoundId(round), after));
    }

    public RoundPageView page(UserId user) {
        return done(new ViewRound(payments.debt, store, payments.asked(), runners)
                .handle(new ViewRound.Command(user, BOARD.id(), now)));
    }

    public RoundView round(UserId user) {
        return page(user).round().orElseThrow();
    }

    public RoundItemView item(UserId user, IssueId issue) {
        return round(user).items().stream()
                .filter(item -> item.issueId().equals(issue))
                .findFirst()
                .orElseThrow();
    }

    public Instant tick() {
        now = now.plus(Duration.ofMinutes(1));
        return now;
    }
}
