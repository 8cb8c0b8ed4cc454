package org.ballast.core.workshop;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words of a text that say what it is about: without small words, and with the plural as the singular (the "S stemmer"
 * of Harman, "How effective is suffixing?", Journal of the American Society for Information Science 42, 1991).
 */
final class NoteWords {

    private static final int SHORTEST = 3;

    /** They stand in every text, so they tell none from another. */
    private static final Set<String> SMALL = Set.of(
            "about",
            "after",
            "again",
            "all",
            "also",
            "and",
            "any",
            "are",
            "because",
            "been",
            "before",
            "but",
            "can",
            "cannot",
            "could",
            "does",
            "don",
            "each",
            "even",
            "every",
            "everybody",
            "everyone",
            "few",
            "for",
            "from",
            "get",
            "had",
            "has",
            "have",
            "having",
            "her",
            "his",
            "how",
            "into",
            "its",
            "just",
            "many",
            "more",
            "most",
            "much",
            "must",
            "nobody",
            "not",
            "nothing",
            "now",
            "off",
            "often",
            "one",
            "only",
            "other",
            "our",
            "out",
            "over",
            "own",
            "should",
            "since",
            "some",
            "still",
            "such",
            "than",
            "that",
            "the",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "too",
            "until",
            "very",
            "was",
            "way",
            "were",
            "what",
            "when",
            "where",
            "which",
            "while",
            "who",
            "why",
            "will",
            "with",
            "without",
            "would",
            "you",
            "your");

    private NoteWords() {}

    /** Stem and the word as it was first written, in lower case; each stem once, ascending. */
    static Map<String, String> of(String text) {
        Map<String, String> words = new TreeMap<>();
        StringBuilder word = new StringBuilder();
        for (char letter : (text.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
            if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
                word.append(letter);
            } else {
                add(words, word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static void add(Map<String, String> words, String word) {
        if (word.length() >= SHORTEST && !SMALL.contains(word)) {
            words.putIfAbsent(stem(word), word);
        }
    }

    /** The three rules of the stemmer, of which the first that fits is used. */
    static String stem(String word) {
        if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("es") && !word.endsWith("aes") && !word.endsWith("ees") && !word.endsWith("oes")) {
            return word.substring(0, word.length() - 1);
        }
        return word.endsWith("s") && !word.endsWith("us") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
