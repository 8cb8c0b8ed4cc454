package org.ballast.core.debt;

import java.util.Optional;
import org.ballast.core.shared.Refusal;

/** Who may tag, change and untag. */
public final class TaggingRules {

    static final Refusal EDIT_NOT_ALLOWED = Refusal.forbidden("ballast.debt.edit-not-allowed");

    private TaggingRules() {}

    /** Why the person for whom the issue was read may not change its tag. */
    public static Optional<Refusal> objection(Issue issue) {
        return issue.editable() ? Optional.empty() : Optional.of(EDIT_NOT_ALLOWED);
    }
}
