package org.ballast.core.commitment.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.Price;
import org.ballast.core.capacitycheck.CapacityCheck;
import org.ballast.core.commitment.Kept;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;
import org.ballast.core.testing.InMemoryCommitmentRepository;
import org.ballast.core.testing.InMemoryPolicyHistory;
import org.ballast.core.testing.InMemoryStores;
import org.ballast.core.testing.InMemoryTracker;
import org.ballast.core.testing.InMemoryUnitOfWork;
import org.junit.Test;

/** A team commits itself for a quarter and says at its end what became of it. */
public class CommitmentsTest {

    private static final UserId MAYA = new UserId("10001");
    private static final UserId GUS = new UserId("10003");
    private static final BoardId BOARD = new BoardId(7);
    private static final ElementKey A1 = new ElementKey(ElementKind.ACTION, 1);
    private static final LocalDate SPRING = LocalDate.of(2027, 4, 1);
    private static final LocalDate SUMMER = LocalDate.of(2027, 7, 1);
    /** In the middle of spring. */
    private static final Instant NOW = Instant.parse("2027-05-17T09:00:00Z");

    private final StrategyStore store = InMemoryStores.strategy();
    private final DebtStore debt = InMemoryStores.debt();
    private final InMemoryPolicyHistory policies = new InMemoryPolicyHistory();
    private final InMemoryTracker tracker = new InMemoryTracker();
    private final InMemoryCommitmentRepository commitments = new InMemoryCommitmentRepository();
    private final CommitmentPorts ports =
            new CommitmentPorts(commitments, store, debt, policies, tracker.asTracker(), new InMemoryUnitOfWork());
    private final DepartmentId commerce;
    private final StrategyId strategy;

    public CommitmentsTest() {
        tracker.makeAdministrator(MAYA);
        tracker.addPerson(MAYA, new Person(Optional.of("Maya"), false));
        tracker.addPerson(GUS, new Person(Optional.of("Gus"), false));
        commerce = store.departments().add("Commerce", true).id();
        store.departments().setRole(commerce, MAYA, Role.OWNER);
        store.departments().addBoard(commerce, BOARD);
        Period year = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        strategy = store.strategies().add(commerce, "Commerce 2027", year).id();
        store.strategies().save(new StrategyVersion(strategy, 1, VersionState.ACTIVE, NOW, MAYA));
        Element action = new Element.Action(A1, "Measure pages", Optional.empty(), Optional.empty(), List.of());
        store.kernels()
                .append(List.of(new KernelChange(
                        strategy, 1, 1, Optional.of(A1), Optional.of(action), Optional.empty(), MAYA, NOW)));
        debt.boards().save(aBoard().id(7).build());
        tracker.addFilter(101);
        policies.append(new SavedPolicy(BOARD, TeamPolicy.DEFAULT, DotLimits.DEFAULT, NOW.minusSeconds(9), MAYA));
        for (int issue = 1; issue <= 3; issue++) {
            tracker.with(anIssue(issue).build());
        }
        debt.items().save(aDebtItem().of(1).halfDays(100).build());
        debt.items().save(aDebtItem().of(2).halfDays(4).build());
    }

    @Test
    public void aTeamLooksAtTheLastThePresentAndTheNextQuarter() {
        BoardCommitmentsView view = done(view(GUS, NOW));

        assertThat(view.quarters())
                .extracting(quarter -> quarter.start() + " " + quarter.present() + " " + quarter.canAdd())
                .containsExactly("2027-01-01 false false", "2027-04-01 true false", "2027-07-01 false false");
        assertThat(done(view(MAYA, NOW)).quarters())
                .extracting(CommittedQuarterView::canAdd)
                .containsExactly(false, true, true);
        assertThat(view.actions()).extracting(CommitmentActionView::ref).containsExactly("S1-A1");
    }

    @Test
    public void aCommitmentCarriesOutAnActionAndSaysWhetherThereIsTime() {
        tracker.with(anIssue(3).resolved().build());
        BoardCommitmentsView view =
                done(add(SUMMER, form("Every page is measured", "PAY-1", "PAY-2", "PAY-3", "PAY-1")));

        CommittedQuarterView summer = view.quarters().get(2);
        CommitmentView commitment = summer.commitments().get(0);
        assertThat(commitment.text()).isEqualTo("Every page is measured");
        assertThat(commitment.actionTitle()).contains("Measure pages");
        assertThat(commitment.issues())
                .extracting(issue -> issue.issueKey() + " " + issue.resolved())
                .containsExactly("PAY-1 false", "PAY-2 false", "PAY-3 true");
        assertThat(commitment.by().displayName()).contains("Maya");
        assertThat(summer.needed().halfDays()).isEqualTo(104);
        assertThat(summer.unestimated()).isZero();
        assertThat(summer.given())
                .isEqualTo(CapacityCheck.given(
                        List.of(Price.of(TeamPolicy.DEFAULT.rule()).maxDays()),
                        new Period(SUMMER, LocalDate.of(2027, 9, 30)),
                        LocalDate.of(2027, 5, 17)));
        assertThat(summer.percent())
                .contains(Math.toIntExact(100L * summer.given().halfDays() / 104));
        assertThat(view.quarters().get(1).percent()).isEmpty();
    }

    @Test
    public void fiveAreTheMostAndOneThatIsTakenBackMakesRoom() {
        for (int i = 1; i <= 5; i++) {
            done(add(SPRING, form("Commitment " + i)));
        }
        assertThat(code(add(SPRING, form("One more")))).isEqualTo("ballast.commitment.full");
        done(add(SUMMER, form("Another quarter")));

        done(change().takeBack(command(MAYA, SPRING), choice(2, 1)));
        BoardCommitmentsView view = done(add(SPRING, form("Instead")));

        assertThat(view.quarters().get(1).commitments())
                .extracting(each -> each.slot() + " " + each.revision() + " " + each.text())
                .containsExactly(
                        "1 1 Commitment 1", "2 3 Instead", "3 1 Commitment 3", "4 1 Commitment 4", "5 1 Commitment 5");
        assertThat(view.quarters().get(1).addRefusal().map(Refusal::code)).contains("ballast.commitment.full");
    }

    @Test
    public void theSlowerOfTwoWhoChangeItIsTold() {
        done(add(SPRING, form("One")));
        done(change().change(command(MAYA, SPRING), choice(1, 1), form("Two")));

        assertThat(code(change().change(command(MAYA, SPRING), choice(1, 1), form("Three"))))
                .isEqualTo("ballast.commitment.changed-meanwhile");
        assertThat(code(change().takeBack(command(MAYA, SPRING), choice(1, 1))))
                .isEqualTo("ballast.commitment.changed-meanwhile");
        assertThat(code(change().takeBack(command(MAYA, SPRING), new ChangeCommitment.Choice(1, Optional.empty()))))
                .isEqualTo("ballast.shared.value-missing");
        assertThat(code(change().takeBack(command(MAYA, SPRING), choice(2, 1))))
                .isEqualTo("ballast.commitment.unknown");
        assertThat(spring(MAYA).get(0).text()).isEqualTo("Two");
    }

    @Test
    public void onceItsQuarterHasBegunTheTeamSaysWhatBecameOfIt() {
        done(add(SPRING, form("One", "PAY-1")));
        done(add(SUMMER, form("Later")));

        assertThat(code(end(SUMMER, "yes", "Early"))).isEqualTo("ballast.commitment.not-begun");
        assertThat(code(end(SPRING, "perhaps", " ")))
                .isEqualTo("kept:ballast.shared.choice-unknown words:ballast.shared.value-missing");
        done(end(SPRING, "partly", "Half of the pages.\nThe rest is slow."));

        CommitmentView ended = spring(GUS).get(0);
        assertThat(ended.kept()).contains(Kept.PARTLY);
        assertThat(ended.words()).isEqualTo("Half of the pages.\nThe rest is slow.");
        assertThat(ended.issues()).hasSize(1);
        assertThat(code(change().change(command(MAYA, SPRING), choice(1, 2), form("Other words"))))
                .isEqualTo("ballast.commitment.ended");
        assertThat(code(change().takeBack(command(MAYA, SPRING), choice(1, 2)))).isEqualTo("ballast.commitment.ended");
        done(change().end(command(MAYA, SPRING), choice(1, 2), Optional.of("no"), Optional.of("Nobody used it.")));
        assertThat(spring(GUS).get(0).kept()).contains(Kept.NO);
    }

    @Test
    public void whatAQuarterPromisedStaysWhenItIsOverAndCanStillBeJudged() {
        done(add(SPRING, form("One")));
        Instant july = Instant.parse("2027-07-02T00:00:00Z");
        ChangeCommitment.Command later = new ChangeCommitment.Command(MAYA, BOARD, Optional.of(SPRING), july);

        assertThat(code(change().add(later, form("Too late")))).isEqualTo("ballast.commitment.over");
        assertThat(code(change().change(later, choice(1, 1), form("Easier")))).isEqualTo("ballast.commitment.over");
        assertThat(code(change().takeBack(later, choice(1, 1)))).isEqualTo("ballast.commitment.over");
        assertThat(code(change().end(later, choice(1, 1), Optional.of("yes"), Optional.of("Done."))))
                .isEqualTo("done");
        assertThat(code(add(LocalDate.of(2027, 4, 2), form("No quarter"))))
                .isEqualTo("ballast.commitment.quarter-unfit");
        assertThat(code(add(LocalDate.of(2028, 1, 1), form("Far")))).isEqualTo("ballast.commitment.quarter-unfit");
    }

    @Test
    public void whatIsMissingOrUnknownIsNamed() {
        assertThat(code(change().add(
                                command(MAYA, SPRING),
                                new ChangeCommitment.Form(
                                        Optional.of(" "), Optional.of("S1-A9"), List.of("PAY-1", "PAY-99")))))
                .isEqualTo("text:ballast.shared.value-missing action:ballast.commitment.action-unknown "
                        + "issues:ballast.commitment.issue-unknown");
        assertThat(code(add(SPRING, form("x".repeat(201))))).isEqualTo("ballast.shared.text-too-long");
        assertThat(code(add(
                        SPRING, form("Many", Collections.nCopies(51, "PAY-1").toArray(new String[0])))))
                .isEqualTo("ballast.commitment.too-many-issues");
    }

    @Test
    public void whoSetsUpTheBoardCommitsItAndOutsidersLearnNothing() {
        tracker.hide(new IssueId(2), GUS);
        done(add(SPRING, form("One", "PAY-1", "PAY-2")));

        assertThat(code(change().add(new ChangeCommitment.Command(GUS, BOARD, Optional.of(SPRING), NOW), form("Mine"))))
                .isEqualTo("ballast.planning.configure-not-allowed");
        CommitmentView seen = spring(GUS).get(0);
        assertThat(seen.issues()).extracting(CommittedIssueView::issueKey).containsExactly("PAY-1");
        assertThat(seen.issuesHidden()).isTrue();
        assertThat(seen.canEnd()).isFalse();
        Department open = store.departments().find(commerce).orElseThrow();
        store.departments().save(commerce, open.name(), false, open.year());
        assertThat(done(view(GUS, NOW)).quarters()).isEmpty();
        assertThat(done(view(GUS, NOW)).actions()).isEmpty();
        assertThat(code(change().add(new ChangeCommitment.Command(GUS, BOARD, Optional.of(SPRING), NOW), form("Mine"))))
                .isEqualTo("ballast.shared.board-unknown");
        assertThat(code(new ViewCommitments(ports).ofStrategy(GUS, strategy, NOW)))
                .isEqualTo("ballast.strategy.strategy-unknown");
        store.departments().removeBoard(commerce, BOARD);
        assertThat(done(view(MAYA, NOW)).quarters()).isEmpty();
    }

    @Test
    public void aStrategySaysWhenItLeavesTeamsOut() {
        assertThat(done(new ViewCommitments(ports).ofStrategy(GUS, strategy, NOW)))
                .isEqualTo(new TeamCommitmentsView(List.of(), false));
        tracker.hideFilter(101, GUS);
        assertThat(done(new ViewCommitments(ports).ofStrategy(GUS, strategy, NOW))
                        .teamsHidden())
                .as("a team that promised nothing is not left out")
                .isFalse();
        done(add(SPRING, form("One")));
        assertThat(done(new ViewCommitments(ports).ofStrategy(GUS, strategy, NOW)))
                .as("what is left out is said")
                .isEqualTo(new TeamCommitmentsView(List.of(), true));
        ports.debt().boards().remove(BOARD);
        assertThat(done(new ViewCommitments(ports).ofStrategy(GUS, strategy, NOW)))
                .as("a board that does not use Ballast any more is no team")
                .isEqualTo(new TeamCommitmentsView(List.of(), false));
    }

    @Test
    public void aStrategyShowsWhatItsTeamsPromisedForIt() {
        done(add(SPRING, form("One")));

        assertThat(done(new ViewCommitments(ports).ofStrategy(GUS, strategy, NOW))
                        .teams())
                .extracting(team -> team.boardId().value() + " "
                        + team.quarters().get(1).commitments().get(0).text())
                .containsExactly("7 One");
        assertThat(done(new ViewCommitments(ports).ofStrategy(GUS, strategy, NOW))
                        .teamsHidden())
                .isFalse();
        assertThat(code(new ViewCommitments(ports).ofStrategy(MAYA, new StrategyId(9), NOW)))
                .isEqualTo("ballast.strategy.strategy-unknown");
    }

    private ChangeCommitment change() {
        return new ChangeCommitment(ports);
    }

    private Outcome<BoardCommitmentsView> add(LocalDate quarter, ChangeCommitment.Form form) {
        return change().add(command(MAYA, quarter), form);
    }

    private Outcome<BoardCommitmentsView> end(LocalDate quarter, String kept, String words) {
        return change().end(command(MAYA, quarter), choice(1, 1), Optional.of(kept), Optional.of(words));
    }

    private Outcome<BoardCommitmentsView> view(UserId viewer, Instant now) {
        return new ViewCommitments(ports).ofBoard(viewer, BOARD, now);
    }

    private List<CommitmentView> spring(UserId viewer) {
        return done(view(viewer, NOW)).quarters().get(1).commitments();
    }

    private static ChangeCommitment.Command command(UserId user, LocalDate quarter) {
        return new ChangeCommitment.Command(user, BOARD, Optional.of(quarter), NOW);
    }

    private static ChangeCommitment.Choice choice(int slot, int revision) {
        return new ChangeCommitment.Choice(slot, Optional.of(revision));
    }

    private static ChangeCommitment.Form form(String text, String... issues) {
        return new ChangeCommitment.Form(Optional.of(text), Optional.of("S1-A1"), List.of(issues));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }

    /** The code, or fields and codes of its causes, joined by a blank. */
    private static String code(Outcome<?> outcome) {
        return outcome.fold(
                value -> "done",
                refusal -> refusal.causes().isEmpty()
                        ? refusal.code()
                        : String.join(
                                " ",
                                refusal.causes().stream()
                                        .map(cause -> cause.field().orElse("") + ":" + cause.code())
                                        .toList()));
    }
}
