package org.ballast.core.workshop;

import java.util.List;
import java.util.Locale;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;

/** What problems are about. */
public final class NoteCategories {

    /** Codes of those that every workshop has, as the screen orders them. Every other text is somebody's own category. */
    public static final List<String> KNOWN = List.of("speed", "cost", "quality", "morale", "onboarding", "ux");

    /** Code points of an own category. */
    public static final int LONGEST = 40;

    private static final TextRule RULE = new TextRule("category", LONGEST, false);

    private NoteCategories() {}

    /** A known one however it is spelled, otherwise the text itself. */
    static Outcome<String> check(String raw) {
        return RULE.check(raw)
                .then(text -> text.isEmpty()
                        ? Outcome.refused(Refusal.invalid("ballast.shared.value-missing", RULE.field()))
                        : Outcome.done(known(text)));
    }

    private static String known(String text) {
        String code = text.toLowerCase(Locale.ROOT);
        return KNOWN.contains(code) ? code : text;
    }
}
