package org.ballast.sandbox.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.UserRow;
import org.ballast.sandbox.web.session.Session;
import org.ballast.sandbox.web.session.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * One request for a page.
 *
 * @param path values of the variables in the page's address
 */
public record Visit(HttpServletRequest request, Visitor visitor, Map<String, String> path) {

    /** The user's id; null when anonymous. */
    public @Nullable Long userId() {
        return visitor.userId();
    }

    /** The user of a page that is not public. */
    public UserRow user() {
        return Objects.requireNonNull(visitor.user(), "only pages for everybody have anonymous visitors");
    }

    /** The value of a variable of the page's address. */
    public String variable(String name) {
        return Objects.requireNonNull(path.get(name), name);
    }

    /** A parameter of address or form; empty when missing or blank. */
    public Optional<String> param(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isBlank());
    }

    /** A parameter as it came, or the fallback. */
    public String param(String name, String fallback) {
        String value = request.getParameter(name);
        return value == null ? fallback : value;
    }

    /** All values of a parameter. */
    public List<String> params(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /**
     * A parameter that is a number.
     *
     * @throws RefusedException when it is something else
     */
    public Optional<Long> number(String name) {
        return param(name).map(value -> {
            try {
                return Long.valueOf(value.strip());
            } catch (NumberFormatException wrong) {
                throw new RefusedException("%s should be a number, not \"%s\".".formatted(name, value));
            }
        });
    }

    /** A parameter that must be there. */
    public String required(String name) {
        return param(name).orElseThrow(() -> new RefusedException("Please give a value for %s.".formatted(name)));
    }

    /** Shows a message on the person's next page. */
    public void say(String text) {
        Session.tell(request, "success", text);
    }
}
