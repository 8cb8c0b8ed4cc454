package org.ballast.core.debt;

import java.util.Optional;
import org.ballast.core.shared.Refusal;

/** Who may tag, change and untag. */
public final class TaggingRules {

    static final Refusal EDIT_NOT_ALLOWED = Refusal.forbidden("ballast.debt.edit-not-allowed");

    private TaggingRules() {}

    /** Why the person for whom the issue was read may not change its tag. */
    public static Optional<Refusal> objection(Issue issue) {
        return objection(issue.editable());
    }

    /** Why a person who may or may not edit an issue may not change its tag. */
    public static Optional<Refusal> objection(boolean editable) {
        return editable ? Optional.empty() : Optional.of(EDIT_NOT_ALLOWED);
    }
}
