package org.ballast.core.initiative;

import java.util.Optional;

/**
 * A reviewer as somebody filled it in: one who is kept already by id, a new one by login name.
 *
 * @param answered false when it is not said
 */
public record ReviewerForm(Optional<String> id, Optional<String> name, Optional<Boolean> answered) {}
