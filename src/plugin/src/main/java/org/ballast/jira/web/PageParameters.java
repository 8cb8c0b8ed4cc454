package org.ballast.jira.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Reads the parameters of a page's address. */
final class PageParameters {
    private static final int MOST_DIGITS = 18;

    private PageParameters() {}

    /** The parameter if it is a number that can be an id, as text; empty for any other text. */
    static Optional<String> id(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(text -> !text.isEmpty()
                        && text.length() <= MOST_DIGITS
                        && text.chars().allMatch(letter -> letter >= '0' && letter <= '9'));
    }
}
