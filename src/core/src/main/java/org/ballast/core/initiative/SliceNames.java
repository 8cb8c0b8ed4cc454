package org.ballast.core.initiative;

import java.util.Optional;
import org.ballast.core.shared.IssueId;

/** How slices are called in sentences to one person. */
public interface SliceNames {
    /** The key of the slice's issue; empty when the person must not see it. */
    Optional<String> keyOf(IssueId issue);
}
