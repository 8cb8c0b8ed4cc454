package org.ballast.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.core.testing.DebtItemBuilder.aDebtItem;
import static org.ballast.core.testing.IssueBuilder.anIssue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import org.ballast.core.debt.Board;
import org.ballast.core.debt.BoardDirectory;
import org.ballast.core.debt.DotLimits;
import org.ballast.core.debt.RoundKind;
import org.ballast.core.planning.SavedPolicy;
import org.ballast.core.planning.TeamPolicy;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.ballast.jira.config.WallClock;
import org.ballast.jira.testing.InMemoryUseCases;
import org.junit.Before;
import org.junit.Test;

public class JqlFunctionsTest {
    private static final UserId ANNA = new UserId("10100");

    private final InMemoryUseCases useCases = new InMemoryUseCases();
    private final ApplicationUser anna = mock(ApplicationUser.class);
    private final I18nResolver texts = mock(I18nResolver.class);
    private final QueryCreationContext context = mock(QueryCreationContext.class);
    private final TerminalClause clause = mock(TerminalClause.class);
    private final TechDebtFunction techDebt = new TechDebtFunction(useCases.debtStore.items(), useCases.tracker);
    private final TechTasksSuggestedFunction suggested = new TechTasksSuggestedFunction(
            new SuggestedTasks(
                    useCases.debtStore.boards(),
                    useCases.tracker,
                    useCases.planning(),
                    new WallClock(),
                    () -> TimeZone.getTimeZone("Pacific/Kiritimati")),
            texts);
    private final Board board = aBoard().build();

    @Before
    public void prepareABoardWithOneTask() {
        when(anna.getId()).thenReturn(10100L);
        when(context.getApplicationUser()).thenReturn(anna);
        when(texts.getText(any(), any(Serializable[].class))).thenAnswer(call -> call.getArgument(0));
        useCases.tracker.with(anIssue(7).build(), board.filterId());
        useCases.debtStore.items().save(aDebtItem().of(7).build());
        useCases.debtStore.boards().save(board);
        useCases.debtStore.rounds().open(board.id(), RoundKind.STANDING, DotLimits.DEFAULT, MONDAY);
        useCases.planningStore
                .policies()
                .append(new SavedPolicy(board.id(), TeamPolicy.DEFAULT, DotLimits.DEFAULT, MONDAY, ANNA));
    }

    @Test
    public void techDebtGivesEveryTaggedIssue() {
        assertThat(ids(techDebt.getValues(context, call("techDebt"), clause))).containsExactly(7L);
        assertThat(techDebt.getDataType()).isEqualTo(JiraDataTypes.ISSUE);
    }

    @Test
    public void techDebtLeavesOutWhatIsGoneOrHiddenAndAsksOnceForAll() {
        for (long issue : new long[] {8, 9, 10}) {
            useCases.debtStore.items().save(aDebtItem().of(issue).build());
        }
        useCases.tracker.with(anIssue(9).build()).with(anIssue(10).build());
        useCases.tracker.hide(new IssueId(9), ANNA);

        assertThat(ids(techDebt.getValues(context, call("techDebt"), clause))).containsExactly(7L, 10L);
        assertThat(useCases.tracker.visibleLookups()).isEqualTo(1);

        when(context.isSecurityOverriden()).thenReturn(true);
        assertThat(ids(techDebt.getValues(context, call("techDebt"), clause))).containsExactly(7L, 9L, 10L);
    }

    @Test
    public void techDebtNamesNothingToAnonymousThatAnonymousMayNotSee() {
        when(context.getApplicationUser()).thenReturn(null);

        assertThat(techDebt.getValues(context, call("techDebt"), clause)).isEmpty();
    }

    @Test
    public void techTasksSuggestedLeavesOutWhatIsGoneOrHidden() {
        for (long issue : new long[] {8, 9}) {
            useCases.tracker.with(anIssue(issue).build(), board.filterId());
            useCases.debtStore.items().save(aDebtItem().of(issue).build());
        }
        useCases.tracker.hide(new IssueId(8), ANNA);
        useCases.tracker.delete(new IssueId(7));

        assertThat(ids(values(board.name()))).containsExactly(9L);
    }

    @Test
    public void techDebtTakesNoArguments() {
        assertThat(techDebt.validate(anna, call("techDebt"), clause).hasAnyErrors())
                .isFalse();
        assertThat(techDebt.validate(anna, call("techDebt", "x"), clause).hasAnyErrors())
                .isTrue();
    }

    @Test
    public void techTasksSuggestedFindsTheBoardByIdAndByNameInAnyCase() {
        String id = String.valueOf(board.id().value());

        assertThat(ids(values(id))).containsExactly(7L);
        assertThat(ids(values(board.name().toUpperCase(java.util.Locale.ROOT)))).containsExactly(7L);
        assertThat(suggested.validate(anna, suggestedFor(id), clause).hasAnyErrors())
                .isFalse();
    }

    @Test
    public void techTasksSuggestedSaysNoToABoardThatIsUnknownOrHidden() {
        assertThat(suggested.validate(anna, suggestedFor("Elsewhere"), clause).getErrorMessages())
                .containsExactly("ballast.jira.board-unknown");
        useCases.tracker.hideFilter(board.filterId(), ANNA);

        assertThat(suggested.validate(anna, suggestedFor(board.name()), clause).getErrorMessages())
                .containsExactly("ballast.jira.board-unknown");
        assertThat(values(board.name())).isEmpty();
    }

    @Test
    public void techTasksSuggestedGivesNothingToAnonymous() {
        when(context.getApplicationUser()).thenReturn(null);

        assertThat(values(board.name())).isEmpty();
        assertThat(suggested.validate(null, suggestedFor(board.name()), clause).hasAnyErrors())
                .isTrue();
    }

    @Test
    public void aBoardWhoseFilterNamesItsOwnSuggestionComesToAnEnd() {
        List<SuggestedTasks> asked = new ArrayList<>();
        BoardDirectory asksAgain = mock(BoardDirectory.class);
        when(asksAgain.canSeeFilter(any(), anyLong())).thenAnswer(call -> {
            assertThat(asked.get(0).find(10100L, board.name())).isEmpty();
            return asked.get(0).knows(10100L, board.name());
        });
        asked.add(new SuggestedTasks(
                useCases.debtStore.boards(),
                asksAgain,
                useCases.planning(),
                new WallClock(),
                () -> TimeZone.getTimeZone("UTC")));

        assertThat(asked.get(0).knows(10100L, board.name())).isTrue();
        assertThat(asked.get(0).find(10100L, board.name())).containsExactly(new IssueId(7));
    }

    private List<QueryLiteral> values(String boardName) {
        return suggested.getValues(context, suggestedFor(boardName), clause);
    }

    private static FunctionOperand suggestedFor(String boardName) {
        return call("techTasksSuggested", boardName);
    }

    private static FunctionOperand call(String name, String... args) {
        return new FunctionOperand(name, List.of(args));
    }

    private static List<Long> ids(List<QueryLiteral> literals) {
        return literals.stream().map(QueryLiteral::getLongValue).toList();
    }
}
