package org.ballast.sandbox.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.ballast.sandbox.store.UserRow;
import org.jspecify.annotations.Nullable;

/** Who is calling, per thread. Whoever serves a request binds the caller first and clears at the end. */
public final class ThreadAuthentication implements JiraAuthenticationContext {

    private record Caller(@Nullable UserRow user, Locale locale) {}

    private static final Caller NOBODY = new Caller(null, Locale.US);

    private final ThreadLocal<Caller> current = ThreadLocal.withInitial(() -> NOBODY);

    /**
     * Makes a person the caller on this thread.
     *
     * @param user null for somebody who is not logged in
     */
    public void bind(@Nullable UserRow user, Locale locale) {
        current.set(new Caller(user, locale));
    }

    /** Forgets the caller of this thread. */
    public void clear() {
        current.remove();
    }

    /** The caller's id; null for somebody who is not logged in. */
    public @Nullable Long userId() {
        UserRow user = current.get().user();
        return user == null ? null : user.id();
    }

    /** The zone of the caller's profile; UTC for somebody who is not logged in. */
    ZoneId zone() {
        UserRow user = current.get().user();
        return user == null ? ZoneOffset.UTC : ZoneId.of(user.timeZone());
    }

    @Override
    public @Nullable ApplicationUser getLoggedInUser() {
        return StoredUser.of(current.get().user());
    }

    @Override
    public boolean isLoggedInUser() {
        return current.get().user() != null;
    }

    @Override
    public Locale getLocale() {
        return current.get().locale();
    }
}
