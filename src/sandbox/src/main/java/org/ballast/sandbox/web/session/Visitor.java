package org.ballast.sandbox.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.ballast.sandbox.store.UserRow;
import org.jspecify.annotations.Nullable;

/**
 * Who sent the request.
 *
 * @param user null when anonymous
 * @param locale the person's choice; for an anonymous visitor the browser's
 */
public record Visitor(@Nullable UserRow user, Locale locale) {
    private static final String ATTRIBUTE = Visitor.class.getName();

    /** The visitor of a request that passed the {@link SessionFilter}. */
    public static Visitor of(HttpServletRequest request) {
        return (Visitor) Objects.requireNonNull(request.getAttribute(ATTRIBUTE), "the session filter comes first");
    }

    void attach(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The user's id; null when anonymous. */
    public @Nullable Long userId() {
        return user == null ? null : user.id();
    }

    /** The zone in which dates are shown. */
    public ZoneId zone() {
        return user == null ? ZoneId.of("UTC") : ZoneId.of(user.timeZone());
    }
}
