package org.ballast.core.collect;

import java.util.Locale;

/** How a text becomes an issue's title, and when two titles are the same. */
public final class Titles {

    /** What Jira keeps of a summary, in UTF-16 units. */
    public static final int LONGEST = 255;

    private static final String ELLIPSIS = "\u2026";
    private static final int SHORTEST_CUT = LONGEST * 3 / 4;

    private Titles() {}

    /** All blanks and line breaks as one space each, and no mark of a list before it. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean afterBlank = true;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean isBlank = Character.isWhitespace(letter) || letter == '\u00a0' || letter == '\u2028';
            if (!isBlank) {
                line.append(letter);
            } else if (!afterBlank) {
                line.append(' ');
            }
            afterBlank = isBlank;
        }
        return withoutListMark(line.toString().strip());
    }

    /** The beginning, between words where that leaves enough, with an ellipsis; a short title as it is. */
    static String cut(String title) {
        if (title.length() <= LONGEST) {
            return title;
        }
        int end = LONGEST - ELLIPSIS.length();
        int blank = title.lastIndexOf(' ', end);
        end = blank >= SHORTEST_CUT ? blank : end;
        end = Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end;
        return title.substring(0, end) + ELLIPSIS;
    }

    /**
     * What two titles must have in common to be the same: letters and digits in their order, in lower case. A title
     * without any is compared as it stands.
     */
    public static String normalised(String title) {
        StringBuilder words = new StringBuilder(title.length());
        for (int at = 0; at < title.length(); ) {
            int letter = title.codePointAt(at);
            at += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                words.appendCodePoint(letter);
            } else if (words.length() > 0
                    && words.charAt(words.length() - 1) != ' '
                    && letter != '\''
                    && letter != '\u2019') {
                words.append(' ');
            }
        }
        String plain = words.toString().strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() ? title.strip() : plain;
    }

    /** Lines of a pasted list begin with a bullet, a check box or a number. */
    private static String withoutListMark(String title) {
        String[] marks = {
            "- [ ] ", "- [x] ", "* [ ] ", "- ", "* ", "\u2022 ", "\u2013 ", "\u2014 ", "\u00b7 ", "\u2610 ", "\u2022"
        };
        for (String mark : marks) {
            if (title.startsWith(mark)) {
                return title.substring(mark.length()).strip();
            }
        }
        int digits = 0;
        while (digits < title.length() && digits < 4 && Character.isDigit(title.charAt(digits))) {
            digits++;
        }
        boolean isNumbered = digits > 0
                && digits + 1 < title.length()
                && (title.charAt(digits) == '.' || title.charAt(digits) == ')')
                && title.charAt(digits + 1) == ' ';
        return isNumbered ? title.substring(digits + 2).strip() : title;
    }
}
