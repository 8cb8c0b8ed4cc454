package org.ballast.sandbox.web.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Page;
import org.ballast.sandbox.web.page.Visit;
import org.ballast.sandbox.web.view.Moments;

/** A person's access tokens, for scripts that call REST: {@code Authorization: Bearer <token>}. */
public final class TokensPage implements Page {
    private static final int LONGEST_NAME = 100;
    private final Store store;

    public TokensPage(Store store) {
        this.store = store;
    }

    /** A token without its secret. */
    record TokenView(long id, String name, String created) {}

    @Override
    public Answer get(Visit visit) {
        return page(visit, "");
    }

    @Override
    public Answer post(Visit visit) {
        if (visit.param("action", "").equals("revoke")) {
            long id = visit.number("token").orElseThrow(() -> new RefusedException("Which token?"));
            store.tokens().revoke(visit.user().id(), id);
            return Answer.redirect("/secure/ViewTokens.jspa");
        }
        String name = visit.required("name").strip();
        if (name.length() > LONGEST_NAME) {
            throw new RefusedException("The name may have at most %d characters.".formatted(LONGEST_NAME));
        }
        return page(visit, store.tokens().create(visit.user().id(), name));
    }

    /** Shows the tokens; a new one is shown in full, this once. */
    private Answer page(Visit visit, String secret) {
        Moments moments = Moments.of(visit.visitor());
        List<TokenView> tokens = store.tokens().of(visit.user().id()).stream()
                .map(token -> new TokenView(token.id(), token.name(), moments.dateTime(token.created())))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("tokens", tokens);
        model.put("secret", secret);
        return Answer.html("tokens.html", "Personal access tokens", model);
    }
}
