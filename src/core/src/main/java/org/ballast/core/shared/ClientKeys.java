package org.ballast.core.shared;

/** Keys that a page gives to what it sends, so that sending it twice makes it once. */
public final class ClientKeys {

    public static final int SHORTEST = 8;
    public static final int LONGEST = 64;

    private ClientKeys() {}

    /** Whether it is one: 8 to 64 letters, digits and hyphens of ASCII. */
    public static boolean isOne(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.chars()
                        .allMatch(letter -> (letter >= 'a' && letter <= 'z')
                                || (letter >= 'A' && letter <= 'Z')
                                || (letter >= '0' && letter <= '9')
                                || letter == '-');
    }
}
