package org.ballast.sandbox.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this node remembers of a browser, behind the cookie JSESSIONID. As in Jira, another node knows nothing of it. */
public final class Session {
    private static final String USER_ID = "user-id";
    private static final String TOKEN = "atl_token";
    private static final String MESSAGES = "messages";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Session() {}

    /** A message for the next page. */
    public record Message(String kind, String text) {}

    /** Starts a new session for a person, so that an id known from before is worth nothing. */
    public static void signIn(HttpServletRequest request, long userId) {
        signOut(request);
        request.getSession(true).setAttribute(USER_ID, userId);
    }

    /** Ends the session. */
    public static void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static Optional<Long> userId(HttpServletRequest request) {
        return Optional.ofNullable((Long) attribute(request, USER_ID));
    }

    /** The token that forms must carry in {@code atl_token}; made on first use. */
    public static String token(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        String known = (String) session.getAttribute(TOKEN);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        session.setAttribute(TOKEN, token);
        return token;
    }

    /** Whether a form came from one of our own pages. */
    public static boolean hasToken(HttpServletRequest request) {
        Object token = attribute(request, TOKEN);
        return token != null && token.equals(request.getParameter("atl_token"));
    }

    /**
     * Keeps a message for the person's next page.
     *
     * @param kind {@code success}, {@code warning} or {@code error}
     */
    public static void tell(HttpServletRequest request, String kind, String text) {
        List<Message> messages = new ArrayList<>(messages(request));
        messages.add(new Message(kind, text));
        request.getSession(true).setAttribute(MESSAGES, messages);
    }

    /** The messages kept for this page; they are shown once. */
    public static List<Message> takeMessages(HttpServletRequest request) {
        List<Message> messages = messages(request);
        if (!messages.isEmpty()) {
            request.getSession(true).removeAttribute(MESSAGES);
        }
        return messages;
    }

    @SuppressWarnings("unchecked") // only tell() writes the attribute
    private static List<Message> messages(HttpServletRequest request) {
        List<Message> messages = (List<Message>) attribute(request, MESSAGES);
        return messages == null ? List.of() : messages;
    }

    private static @Nullable Object attribute(HttpServletRequest request, String name) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }
}
