package org.ballast.core.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words of a sentence give away, in English; where they are other words there is no hint. */
final class Wording {

    /** Verbs that begin a remedy; a diagnosis says what is wrong, not what to do. */
    private static final Set<String> SOLUTIONS = Set.of(
            "adopt",
            "automate",
            "build",
            "create",
            "implement",
            "introduce",
            "migrate",
            "refactor",
            "replace",
            "rewrite",
            "upgrade");
    /** Verbs of output: they say that something was done, not that anybody is better off. */
    private static final Set<String> OUTPUT = Set.of(
            "build",
            "complete",
            "create",
            "deliver",
            "finish",
            "implement",
            "launch",
            "migrate",
            "publish",
            "release",
            "ship",
            "write");
    /** What was done, as in "12 services migrated". */
    private static final Set<String> DONE = Set.of(
            "built",
            "completed",
            "created",
            "delivered",
            "finished",
            "implemented",
            "launched",
            "migrated",
            "published",
            "released",
            "shipped",
            "written");
    /** What teams make: of such, as in "Services migrated", the work is counted and not what it is good for. */
    private static final Set<String> MADE = Set.of(
            "apis",
            "components",
            "dashboards",
            "databases",
            "documents",
            "endpoints",
            "features",
            "modules",
            "pages",
            "pipelines",
            "runbooks",
            "services",
            "systems",
            "teams",
            "tests");
    /** They make a noun of the verb before them, as in "Build times". */
    private static final Set<String> OF_A_NOUN = Set.of(
            "failure",
            "failures",
            "frequency",
            "minutes",
            "pipeline",
            "pipelines",
            "queue",
            "queues",
            "rate",
            "system",
            "systems",
            "time",
            "times");
    /** What begins a demand when a verb follows, as in "We must migrate". */
    private static final Set<String> DEMANDS = Set.of("must", "should", "shall", "will", "let's", "let’s");
    /** The same with two words, as in "We need to migrate". */
    private static final Set<String> DEMANDS_OF_TWO = Set.of("need to", "needs to", "ought to", "let us");

    /** Words with a full stop that ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g.", "i.e.", "etc.", "vs.", "approx.", "no.", "ca.", "cf.", "incl.", "excl.", "min.", "max.", "a.m.",
            "p.m.", "dr.", "mr.", "ms.", "mrs.");

    /** Brackets and quotation marks at either end of a word. */
    private static final Pattern BRACKETS = Pattern.compile("^[(\\[\"'“„‘«]+|[)\\]\"'”“’»]+$");

    private static final List<String> ENDS = List.of(".", "!", "?", "…");
    private static final List<String> CLAUSE_ENDS = List.of(".", "!", "?", "…", ":", ";", "–", "—");

    private Wording() {}

    /** How many sentences a text has: ends that a blank or the end of the text follows. Abbreviations and 1.2 end none. */
    static int sentences(String text) {
        List<String> words = words(text);
        int sentences = 0;
        boolean open = false;
        for (int at = 0; at < words.size(); at++) {
            open = !endsSentence(words, at);
            sentences += open ? 0 : 1;
        }
        return sentences + (open ? 1 : 0);
    }

    private static boolean endsSentence(List<String> words, int at) {
        String word = bare(words.get(at));
        boolean goesOn = (word.endsWith("...") || word.endsWith("…"))
                && at + 1 < words.size()
                && Character.isLowerCase(words.get(at + 1).codePointAt(0));
        return ENDS.stream().anyMatch(word::endsWith)
                && !goesOn
                && !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a diagnosis asks for a remedy instead of saying what is wrong. */
    static boolean namesASolution(String diagnosis) {
        return demands(diagnosis, SOLUTIONS);
    }

    /** Whether the text asks for one of the deeds: "Migrate …", "We need to migrate …"; but not "It takes a year to migrate …". */
    private static boolean demands(String text, Set<String> deeds) {
        List<String> words = words(text);
        List<String> plain = words.stream().map(Wording::plain).toList();
        for (int at = 0; at < words.size(); at++) {
            boolean isNoun = at + 1 < words.size() && OF_A_NOUN.contains(plain.get(at + 1));
            if (deeds.contains(plain.get(at))
                    && !isNoun
                    && (begins(words, at) || isDemand(plain, at - 1) || isDemand(plain, at - 2))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing stands before that word but the end of another thought, or a "to" or "please". */
    private static boolean begins(List<String> words, int at) {
        if (at == 0) {
            return true;
        }
        String before = words.get(at - 1);
        return CLAUSE_ENDS.stream().anyMatch(before::endsWith)
                || (at == 1 && Set.of("to", "please").contains(plain(before)));
    }

    private static boolean isDemand(List<String> plain, int at) {
        return at >= 0
                && (DEMANDS.contains(plain.get(at))
                        || (at > 0 && DEMANDS_OF_TWO.contains(plain.get(at - 1) + " " + plain.get(at))));
    }

    /** "Migrate the ledger", "12 services migrated", "Services migrated"; but not "Days until it is released". */
    static boolean countsOutput(String title) {
        List<String> plain = words(title).stream().map(Wording::plain).toList();
        boolean counts = plain.stream().limit(1).anyMatch(Wording::isNumber)
                || plain.stream().anyMatch(MADE::contains);
        return demands(title, OUTPUT) || (counts && plain.stream().anyMatch(DONE::contains));
    }

    private static boolean isNumber(String word) {
        return word.equals("number") || word.equals("count") || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
    }

    private static String bare(String word) {
        return BRACKETS.matcher(word).replaceAll("");
    }

    /** The word alone, in small letters. */
    private static String plain(String word) {
        return bare(word).replaceAll("[.,;:!?]+$", "").toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
