package org.ballast.core.shared;

/**
 * What a text that somebody typed must be to be kept. Length counts code points, so an emoji or a letter outside the basic
 * plane is one; right-to-left text needs no more room than any other.
 *
 * @param field its name in JSON
 * @param longest code points, after blanks around it were taken away
 * @param severalLines whether line breaks and tabs are allowed
 */
public record TextRule(String field, int longest, boolean severalLines) {

    private static final String TOO_LONG = "ballast.shared.text-too-long";
    private static final String UNREADABLE = "ballast.shared.text-unreadable";
    private static final String SEVERAL_LINES = "ballast.shared.text-several-lines";

    /** The text without blanks around it and with plain line breaks; empty text is allowed. */
    public Outcome<String> check(String raw) {
        String text = raw.strip().replace("\r\n", "\n").replace('\r', '\n');
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (isBrokenPair(text, at) || (letter < ' ' && !isLayout(letter)) || letter == '\u007f') {
                return Outcome.refused(Refusal.invalid(UNREADABLE, field));
            }
            if (isLayout(letter) && !severalLines) {
                return Outcome.refused(Refusal.invalid(SEVERAL_LINES, field));
            }
            length += Character.isLowSurrogate(letter) ? 0 : 1;
        }
        return length <= longest
                ? Outcome.done(text)
                : Outcome.refused(Refusal.invalid(TOO_LONG, field).with(length).with(longest));
    }

    private static boolean isLayout(char letter) {
        return letter == '\n' || letter == '\t';
    }

    /** Half of a surrogate pair without its other half: no database keeps it. */
    private static boolean isBrokenPair(String text, int at) {
        char letter = text.charAt(at);
        if (Character.isHighSurrogate(letter)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(letter) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }
}
