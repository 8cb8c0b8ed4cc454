package org.ballast.sandbox.web.account;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ballast.sandbox.store.RefusedException;
import org.ballast.sandbox.store.Store;
import org.ballast.sandbox.store.UserRow;
import org.ballast.sandbox.web.page.Answer;
import org.ballast.sandbox.web.page.Page;
import org.ballast.sandbox.web.page.Visit;

/** A person's profile, with the choice of language and time zone. */
public final class ProfilePage implements Page {
    private static final Map<String, String> LANGUAGES = languages();
    private final Store store;

    public ProfilePage(Store store) {
        this.store = store;
    }

    private static Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        languages.put("en-GB", "English (UK)");
        languages.put("en-US", "English (United States)");
        languages.put("de-DE", "Deutsch (Deutschland)");
        languages.put("fr-FR", "Français (France)");
        languages.put("ja-JP", "日本語 (日本)");
        languages.put("ar", "العربية");
        return languages;
    }

    @Override
    public Answer get(Visit visit) {
        UserRow user = visit.user();
        return Answer.html(
                "profile.html",
                user.displayName(),
                Map.of("person", user, "groups", store.groups().of(user.id()), "languages", LANGUAGES));
    }

    @Override
    public Answer post(Visit visit) {
        String language = visit.required("locale");
        if (!LANGUAGES.containsKey(language)) {
            throw new RefusedException("The language %s is not on offer.".formatted(language));
        }
        store.users().setTimeZone(visit.user().id(), zone(visit.required("timeZone")));
        store.users().setLocale(visit.user().id(), language);
        visit.say("Your profile is saved.");
        return Answer.redirect("/secure/ViewProfile.jspa");
    }

    private static String zone(String name) {
        try {
            return ZoneId.of(name.strip()).getId();
        } catch (DateTimeException unknown) {
            throw new RefusedException("\"%s\" is not a time zone such as Europe/Berlin.".formatted(name));
        }
    }
}
