package org.ballast.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.sandbox.search.Token.Kind;

/** Makes a tree of a query's text. */
final class Parser {

    private static final Set<String> KEYWORDS =
            Set.of("AND", "OR", "NOT", "IN", "IS", "EMPTY", "NULL", "ORDER", "BY", "WAS", "CHANGED", "ASC", "DESC");
    private static final int MAX_DEPTH = 200;
    private static final Map<String, JqlOperator> SYMBOLS = Map.of(
            "=", JqlOperator.EQUALS,
            "!=", JqlOperator.NOT_EQUALS,
            "~", JqlOperator.LIKE,
            "!~", JqlOperator.NOT_LIKE,
            "<", JqlOperator.LESS,
            "<=", JqlOperator.LESS_EQUALS,
            ">", JqlOperator.GREATER,
            ">=", JqlOperator.GREATER_EQUALS);

    private final List<Token> tokens;
    private int position;
    private int depth;

    private Parser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Reads a query; an empty text finds everything. */
    static JqlQuery parse(String text) {
        Parser parser = new Parser(Lexer.tokens(text));
        Optional<JqlClause> where =
                parser.atOrderBy() || parser.peek().kind() == Kind.END ? Optional.empty() : Optional.of(parser.or());
        List<JqlQuery.Sort> sorts = parser.orderBy();
        return new JqlQuery(where, sorts, text);
    }

    private JqlClause or() {
        List<JqlClause> parts = new ArrayList<>(List.of(and()));
        while (take("OR", "||") || takeSymbol("|")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new JqlClause.Or(parts);
    }

    private JqlClause and() {
        List<JqlClause> parts = new ArrayList<>(List.of(not()));
        while (take("AND", "&&") || takeSymbol("&")) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new JqlClause.And(parts);
    }

    private JqlClause not() {
        if (++depth > MAX_DEPTH) {
            throw JqlException.at(peek(), "The query is nested too deeply.");
        }
        JqlClause clause = notOrNested();
        depth--;
        return clause;
    }

    private JqlClause notOrNested() {
        if (take("NOT", "!")) {
            return new JqlClause.Not(not());
        }
        if (takeSymbol("(")) {
            JqlClause inside = or();
            if (!takeSymbol(")")) {
                throw expected("')'", "Expecting either 'OR' or 'AND' but got '%s'.");
            }
            return inside;
        }
        return terminal();
    }

    private JqlClause terminal() {
        JqlField field = field();
        JqlOperator operator = operator();
        JqlOperand operand = operand(operator.takesList());
        return new JqlClause.Terminal(field, operator, operand);
    }

    private JqlField field() {
        Token name = peek();
        if (!name.isText()) {
            throw expected("a field name", "Expecting a field name but got '%s'.");
        }
        refuseKeyword(name);
        position++;
        if (!takeSymbol("[")) {
            return JqlField.named(name.text());
        }
        Token argument = peek();
        if (!argument.isText()) {
            throw expected("a property key", "Expecting a property key but got '%s'.");
        }
        position++;
        if (!takeSymbol("]")) {
            throw expected("']'", "Expecting ']' but got '%s'.");
        }
        Token behind = peek();
        if (behind.kind() == Kind.WORD && behind.text().startsWith(".")) {
            position++;
            return new JqlField(name.text(), argument.text(), behind.text().substring(1));
        }
        return new JqlField(name.text(), argument.text(), null);
    }

    private JqlOperator operator() {
        Token token = peek();
        JqlOperator symbol = token.kind() == Kind.SYMBOL ? SYMBOLS.get(token.text()) : null;
        if (symbol != null) {
            position++;
            return symbol;
        }
        if (take("IN", "")) {
            return JqlOperator.IN;
        }
        if (token.isWord("NOT") && tokens.get(position + 1).isWord("IN")) {
            position += 2;
            return JqlOperator.NOT_IN;
        }
        if (take("IS", "")) {
            return take("NOT", "") ? JqlOperator.IS_NOT : JqlOperator.IS;
        }
        String valid = " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and"
                + " 'IS NOT'.";
        throw token.kind() == Kind.END
                ? JqlException.atEnd("Expecting operator before the end of the query." + valid)
                : JqlException.at(token, "Expecting operator but got '%s'.".formatted(token.text()) + valid);
    }

    private JqlOperand operand(boolean listExpected) {
        if (takeSymbol("(")) {
            return list();
        }
        Token token = peek();
        if (take("EMPTY", "") || take("NULL", "")) {
            return new JqlOperand.Empty();
        }
        if (!token.isText()) {
            throw expected(
                    "either a value, list or function",
                    "Expecting either a value, list or function but got '%1$s'. You must surround '%1$s' in quotation marks"
                            + " to use it as a value.");
        }
        refuseKeyword(token);
        position++;
        if (takeSymbol("(")) {
            return new JqlOperand.Call(token.text(), arguments());
        }
        if (listExpected) {
            throw JqlException.at(
                    token, "Expecting a list or a function behind 'IN' but got '%s'.".formatted(token.text()));
        }
        return new JqlOperand.Value(token.text());
    }

    private JqlOperand list() {
        List<JqlOperand> operands = new ArrayList<>();
        do {
            operands.add(operand(false));
        } while (takeSymbol(","));
        if (!takeSymbol(")")) {
            throw expected("')'", "Expecting ')' but got '%s'.");
        }
        return new JqlOperand.Several(operands);
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (takeSymbol(")")) {
            return arguments;
        }
        do {
            Token token = peek();
            if (!token.isText()) {
                throw expected("a function argument", "Expecting a function argument but got '%s'.");
            }
            position++;
            arguments.add(token.text());
        } while (takeSymbol(","));
        if (!takeSymbol(")")) {
            throw expected("')'", "Expecting ')' but got '%s'.");
        }
        return arguments;
    }

    private List<JqlQuery.Sort> orderBy() {
        List<JqlQuery.Sort> sorts = new ArrayList<>();
        if (atOrderBy()) {
            position += 2;
            do {
                JqlField field = field();
                boolean descending = take("DESC", "");
                if (!descending) {
                    take("ASC", "");
                }
                sorts.add(new JqlQuery.Sort(field, descending));
            } while (takeSymbol(","));
        }
        Token rest = peek();
        if (rest.kind() != Kind.END) {
            throw JqlException.at(
                    rest,
                    (sorts.isEmpty()
                                    ? "Expecting either 'OR' or 'AND' but got '%s'."
                                    : "Expecting ',' or the end of the query but got '%s'.")
                            .formatted(rest.text()));
        }
        return sorts;
    }

    private boolean atOrderBy() {
        return peek().isWord("ORDER") && tokens.get(position + 1).isWord("BY");
    }

    private static void refuseKeyword(Token token) {
        if (token.kind() == Kind.WORD && KEYWORDS.contains(token.upper())) {
            throw JqlException.at(
                    token,
                    "'%s' is a reserved JQL word. You must surround it in quotation marks to use it in a query."
                            .formatted(token.text()));
        }
    }

    private JqlException expected(String what, String otherwise) {
        Token token = peek();
        return token.kind() == Kind.END
                ? JqlException.atEnd("Expecting %s before the end of the query.".formatted(what))
                : JqlException.at(token, otherwise.formatted(token.text()));
    }

    private boolean take(String keyword, String symbol) {
        if (peek().isWord(keyword) || (!symbol.isEmpty() && peek().isSymbol(symbol))) {
            position++;
            return true;
        }
        return false;
    }

    private boolean takeSymbol(String symbol) {
        if (peek().isSymbol(symbol)) {
            position++;
            return true;
        }
        return false;
    }

    private Token peek() {
        return tokens.get(position);
    }
}
