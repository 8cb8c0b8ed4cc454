package org.ballast.javascript;

import java.util.ArrayList;
import java.util.List;

/**
 * A question to the planner as text, a line for each fact, words parted by a space. The first word of the first line says what is
 * asked: {@code roadmap}, {@code bundles} or {@code sprint}. Items have keys such as PAY-17; the order of the lines does not
 * matter, since items are sorted by project and number before anything else happens.
 */
final class PlannerText {

    private final List<List<String>> lines = new ArrayList<>();

    private PlannerText(String question) {
        int start = 0;
        while (start < question.length()) {
            int end = question.indexOf('\n', start);
            end = end < 0 ? question.length() : end;
            List<String> words = words(question.substring(start, end));
            if (!words.isEmpty()) {
                lines.add(words);
            }
            start = end + 1;
        }
    }

    /** The answer: a line for each item in the order of the keys, then what is proven. */
    static String plan(String question) {
        PlannerText text = new PlannerText(question);
        String asked = text.lines.isEmpty() ? "" : text.lines.get(0).get(0);
        if (asked.equals("roadmap")) {
            return RoadmapText.answer(text);
        }
        if (asked.equals("sprint")) {
            return SprintText.answer(text);
        }
        return asked.equals("bundles") ? BundleText.answer(text) : "unknown question: " + asked + "\n";
    }

    /** The lines that begin with a word, in the order they came in. */
    List<List<String>> all(String kind) {
        List<List<String>> found = new ArrayList<>();
        for (List<String> line : lines) {
            if (line.get(0).equals(kind)) {
                found.add(line);
            }
        }
        return found;
    }

    /** The lines that begin with a word, in the order of the key behind it. */
    List<List<String>> byKey(String kind) {
        List<List<String>> sorted = all(kind);
        sorted.sort((a, b) -> compareKeys(a.get(1), b.get(1)));
        return sorted;
    }

    /** The first line that begins with a word, as numbers behind it; none if there is no such line. */
    int[] numbers(String kind) {
        List<List<String>> found = all(kind);
        return found.isEmpty() ? new int[0] : numbers(found.get(0), 1);
    }

    /** A line's words from one on, as numbers. */
    static int[] numbers(List<String> line, int from) {
        int[] numbers = new int[Math.max(0, line.size() - from)];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = whole(line.get(from + at));
        }
        return numbers;
    }

    /** Where a key stands among lines that are sorted by it; -1 if it does not. */
    static int indexOf(List<List<String>> sorted, String key) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compareKeys(sorted.get(middle).get(1), key);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** Pairs of items and more numbers, such as arcs, in an order of their own. */
    static List<int[]> sorted(List<int[]> rows) {
        rows.sort(PlannerText::compareRows);
        return rows;
    }

    /** By their numbers from the first on. Written out, since chained comparators weigh a kilobyte. */
    private static int compareRows(int[] a, int[] b) {
        for (int at = 0; at < Math.min(a.length, b.length); at++) {
            if (a[at] != b[at]) {
                return Integer.compare(a[at], b[at]);
            }
        }
        return 0;
    }

    private static int compareKeys(String a, String b) {
        int dashA = a.lastIndexOf('-');
        int dashB = b.lastIndexOf('-');
        int project = a.substring(0, Math.max(0, dashA)).compareTo(b.substring(0, Math.max(0, dashB)));
        return project != 0 ? project : Integer.compare(whole(a.substring(dashA + 1)), whole(b.substring(dashB + 1)));
    }

    /** A whole number of up to nine digits, perhaps with a minus. Written out, since Java's own weighs a kilobyte. */
    static int whole(String word) {
        boolean negative = word.startsWith("-");
        int number = 0;
        for (int at = negative ? 1 : 0; at < word.length(); at++) {
            int digit = word.charAt(at) - '0';
            if (digit < 0 || digit > 9 || at > 9) {
                throw new IllegalArgumentException("no number: " + word);
            }
            number = 10 * number + digit;
        }
        return negative ? -number : number;
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < line.length()) {
            int end = line.indexOf(' ', start);
            end = end < 0 ? line.length() : end;
            if (end > start) {
                words.add(line.substring(start, end));
            }
            start = end + 1;
        }
        return words;
    }
}
