package org.ballast.sandbox.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A field that is searched for words: all of them must occur, in any order; quoted words must occur side by side;
 * {@code *} and {@code ?} stand for other letters. Unlike in Jira a word also matches inside a longer one.
 */
final class TextField extends Field {

    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final List<String> places;
    private final String empty;
    private final List<String> sortExpressions;

    /**
     * @param places SQL conditions in which {@code %s} is to be replaced by the comparison with a pattern, such as
     *     {@code LOWER(i.summary) %s}
     * @param empty the condition that there is no text
     */
    TextField(String name, List<String> places, String empty, List<String> sortExpressions) {
        super(name, JqlOperator.WORDS);
        this.places = places;
        this.empty = empty;
        this.sortExpressions = sortExpressions;
    }

    @Override
    String anyOf(Scope scope, List<JqlOperand> operands) {
        return operands.stream().map(operand -> contains(scope, operand)).collect(Collectors.joining(" OR ", "(", ")"));
    }

    @Override
    String isEmpty() {
        return empty;
    }

    @Override
    List<String> sortExpressions(Scope scope) {
        return sortExpressions;
    }

    private String contains(Scope scope, JqlOperand operand) {
        if (!(operand instanceof JqlOperand.Value value)) {
            scope.refuse("The field '%s' can only be searched for a text.".formatted(name()));
            return NOTHING;
        }
        List<String> patterns = patterns(value.text());
        if (patterns.isEmpty()) {
            scope.refuse("The field '%s' can not be searched for an empty text.".formatted(name()));
            return NOTHING;
        }
        List<String> likes = patterns.stream()
                .map(pattern -> "LIKE " + scope.parameter(pattern) + " ESCAPE '!'")
                .toList();
        return places.stream()
                .map(place -> likes.stream().map(place::formatted).collect(Collectors.joining(" AND ", "(", ")")))
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static List<String> patterns(String text) {
        List<String> patterns = new ArrayList<>();
        Matcher terms = TERM.matcher(text.toLowerCase(Locale.ROOT));
        while (terms.find()) {
            String phrase = terms.group(1);
            String pattern = phrase == null ? wildcards(terms.group(2)) : escape(phrase);
            if (!pattern.isBlank()) {
                patterns.add("%" + pattern + "%");
            }
        }
        return patterns;
    }

    private static String wildcards(String word) {
        return escape(word).replace('*', '%').replace('?', '_');
    }

    private static String escape(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
