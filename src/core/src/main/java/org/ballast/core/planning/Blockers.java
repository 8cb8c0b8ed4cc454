package org.ballast.core.planning;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.IssueId;

/** Looks up what blocks an issue; asked last and only as often as needed, because it is expensive. */
public interface Blockers {

    /** Keys of the unresolved issues that block it, in key order. */
    List<String> of(IssueId issue);

    /** The blocking issue with that key, so that both can be picked together; empty when that is not known. */
    default Optional<IssueId> find(String key) {
        return Optional.empty();
    }
}
