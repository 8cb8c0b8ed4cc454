package org.ballast.core.debt;

import java.util.Optional;
import org.ballast.core.shared.Effort;

/**
 * What a person states about a debt item.
 *
 * @param estimate absent until somebody estimated it
 * @param area the part of the system; at most {@value #LONGEST_AREA} code points, empty when not given
 * @param note at most {@value #LONGEST_NOTE} code points over several lines, empty when not given
 */
public record DebtValues(DebtKind kind, DebtPriority priority, Optional<Effort> estimate, String area, String note) {

    public static final int LONGEST_AREA = 100;
    public static final int LONGEST_NOTE = 2000;

    public DebtValues {
        refuseLongerThan(LONGEST_AREA, "area", area);
        refuseLongerThan(LONGEST_NOTE, "note", note);
    }

    private static void refuseLongerThan(int longest, String name, String text) {
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            throw new IllegalArgumentException(name + " of " + length + " code points must have at most " + longest);
        }
    }
}
