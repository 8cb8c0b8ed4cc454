package org.ballast.sandbox.search;

import java.util.Locale;

/**
 * A piece of a query.
 *
 * @param text without quotes and escapes
 * @param line from 1
 * @param column from 1
 */
record Token(Kind kind, String text, int line, int column) {

    enum Kind {
        /** A bare word: field, value, number or keyword. */
        WORD,
        /** A quoted text, which is never a keyword. */
        QUOTED,
        /** An operator or a bracket. */
        SYMBOL,
        /** Behind the last piece. */
        END
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isWord(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    boolean isText() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    String upper() {
        return text.toUpperCase(Locale.ROOT);
    }
}
