package org.ballast.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import org.ballast.sandbox.search.Token.Kind;

/** Cuts a query into pieces. */
final class Lexer {

    private static final String SYMBOL_STARTS = "=!<>()~,[]|&";
    private static final String RESERVED = "{}*/%^$#@?;+`";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;
    private int line = 1;
    private int lineStart;

    private Lexer(String text) {
        this.text = text;
    }

    /** The pieces of a query, ended by one of kind {@link Kind#END}. */
    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.position < text.length()) {
            lexer.next();
        }
        lexer.add(Kind.END, "", text.length());
        return lexer.tokens;
    }

    private void next() {
        char first = text.charAt(position);
        if (Character.isWhitespace(first)) {
            if (first == '\n') {
                line++;
                lineStart = position + 1;
            }
            position++;
        } else if (first == '"' || first == '\'') {
            quoted(first);
        } else if (SYMBOL_STARTS.indexOf(first) >= 0) {
            symbol();
        } else if (RESERVED.indexOf(first) >= 0) {
            throw JqlException.at(
                    token(Kind.SYMBOL, "", position),
                    ("The character '%s' is a reserved JQL character. You must enclose it in a string or use the escape"
                                    + " '\\u%04x' instead.")
                            .formatted(first, (int) first));
        } else {
            word();
        }
    }

    private void symbol() {
        String two = text.substring(position, Math.min(position + 2, text.length()));
        boolean known = List.of("!=", "!~", "<=", ">=", "&&", "||").contains(two);
        String symbol = known ? two : two.substring(0, 1);
        add(Kind.SYMBOL, symbol, position);
        position += symbol.length();
    }

    private void word() {
        int start = position;
        StringBuilder word = new StringBuilder();
        while (position < text.length() && isWordPart(text.charAt(position))) {
            readCharacter(word);
        }
        add(Kind.WORD, word.toString(), start);
    }

    private void quoted(char quote) {
        int start = position++;
        StringBuilder content = new StringBuilder();
        while (position < text.length() && text.charAt(position) != quote) {
            readCharacter(content);
        }
        if (position >= text.length()) {
            throw JqlException.at(
                    token(Kind.QUOTED, "", start), "The quoted string '%s' has not been completed.".formatted(content));
        }
        position++;
        add(Kind.QUOTED, content.toString(), start);
    }

    private void readCharacter(StringBuilder into) {
        char next = text.charAt(position++);
        if (next != '\\' || position >= text.length()) {
            into.append(next);
            return;
        }
        char escaped = text.charAt(position++);
        switch (escaped) {
            case 'n' -> into.append('\n');
            case 't' -> into.append('\t');
            case 'r' -> into.append('\r');
            case 'u' -> into.append(unicode());
            default -> into.append(escaped);
        }
    }

    private char unicode() {
        String digits = text.substring(position, Math.min(position + 4, text.length()));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw JqlException.at(
                    token(Kind.QUOTED, "", position - 2),
                    "'\\u%s' is an illegal JQL escape sequence.".formatted(digits));
        }
        position += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private static boolean isWordPart(char c) {
        return !Character.isWhitespace(c)
                && c != '"'
                && c != '\''
                && SYMBOL_STARTS.indexOf(c) < 0
                && RESERVED.indexOf(c) < 0;
    }

    private void add(Kind kind, String content, int start) {
        tokens.add(token(kind, content, start));
    }

    private Token token(Kind kind, String content, int start) {
        return new Token(kind, content, line, start - lineStart + 1);
    }
}
