package org.ballast.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ballast.sandbox.search.JqlClause.And;
import org.ballast.sandbox.search.JqlClause.Not;
import org.ballast.sandbox.search.JqlClause.Or;
import org.ballast.sandbox.search.JqlClause.Terminal;
import org.junit.Test;

public class ParserTest {

    @Test
    public void bindsAndMoreTightlyThanOr() {
        JqlClause clause = parse("a = 1 or b = 2 AND not c is EMPTY").where().orElseThrow();

        assertThat(clause).isInstanceOfSatisfying(Or.class, or -> {
            assertThat(or.parts().get(0)).isInstanceOf(Terminal.class);
            assertThat(or.parts().get(1))
                    .isInstanceOfSatisfying(
                            And.class,
                            and -> assertThat(and.parts()).hasSize(2).last().isInstanceOf(Not.class));
        });
    }

    @Test
    public void readsListsFunctionsPropertiesAndOrders() {
        JqlQuery query = parse("\"Story Points\" not in (1, two, 'th\\'ree') && issue.property[my.key].a.b >= -1"
                + " and sprint in openSprints() ORDER BY Rank, issue.property[my.key].a desc");

        assertThat(((And) query.where().orElseThrow()).parts())
                .containsExactly(
                        new Terminal(
                                JqlField.named("Story Points"),
                                JqlOperator.NOT_IN,
                                new JqlOperand.Several(List.of(value("1"), value("two"), value("th'ree")))),
                        new Terminal(
                                new JqlField("issue.property", "my.key", "a.b"),
                                JqlOperator.GREATER_EQUALS,
                                value("-1")),
                        new Terminal(
                                JqlField.named("sprint"),
                                JqlOperator.IN,
                                new JqlOperand.Call("openSprints", List.of())));
        assertThat(query.orderBy())
                .containsExactly(
                        new JqlQuery.Sort(JqlField.named("Rank"), false),
                        new JqlQuery.Sort(new JqlField("issue.property", "my.key", "a"), true));
    }

    @Test
    public void takesAnEmptyQueryForEverything() {
        assertThat(parse(" \n").where()).isEmpty();
        assertThat(parse("order by created").where()).isEmpty();
    }

    @Test
    public void saysWhereAQueryIsWrong() {
        assertWrong("project PAY", "Expecting operator but got 'PAY'", "(line 1, character 9)");
        assertWrong("project =", "before the end of the query");
        assertWrong("project = PAY status = Done", "Expecting either 'OR' or 'AND' but got 'status'", "character 15");
        assertWrong("a = 1 and\n  (b = 2", "Expecting ')' before the end");
        assertWrong("a = 'x", "The quoted string 'x' has not been completed", "character 5");
        assertWrong("a = 1\nand b = #", "'#' is a reserved JQL character", "(line 2, character 9)");
        assertWrong("and = 1", "'and' is a reserved JQL word", "character 1");
        assertWrong("a in 1", "Expecting a list or a function");
        assertWrong("a = 1 order by b c", "end of the query but got 'c'");
        assertWrong("a = )", "Expecting either a value, list or function but got ')'");
        assertWrong("(".repeat(1000), "nested too deeply");
    }

    private static void assertWrong(String jql, String... parts) {
        assertThatThrownBy(() -> parse(jql)).isInstanceOf(JqlException.class).hasMessageContainingAll(parts);
    }

    private static JqlQuery parse(String jql) {
        return Parser.parse(jql);
    }

    private static JqlOperand value(String text) {
        return new JqlOperand.Value(text);
    }
}
