package org.ballast.core.servicelevel;

/** Tells the name of a machine from the name of something that people do. */
final class Hosts {

    private Hosts() {}

    /** One word like {@code payments-db-01}, {@code api.example.com}, {@code 10.0.0.1:8080} or {@code localhost}. */
    static boolean isHost(String text) {
        String word = text.strip();
        if (word.isEmpty() || !word.chars().allMatch(Hosts::isLetterOfHost)) {
            return false;
        }
        boolean dotted = word.indexOf('.') > 0 && word.indexOf('.') < word.length() - 1;
        char last = word.charAt(word.length() - 1);
        boolean numbered = word.indexOf('-') > 0 && last >= '0' && last <= '9';
        return dotted || numbered || word.equals("localhost");
    }

    private static boolean isLetterOfHost(int letter) {
        return (letter >= 'a' && letter <= 'z')
                || (letter >= 'A' && letter <= 'Z')
                || (letter >= '0' && letter <= '9')
                || letter == '.'
                || letter == '-'
                || letter == ':';
    }
}
