package org.ballast.core.initiative;

import java.util.Collection;
import java.util.List;
import org.ballast.core.shared.IssueId;

/** What the tracker remembers of how issues changed hands and state, whoever may see them. */
public interface WorkHistory {
    /** The histories of those of the issues that there are, in any order. */
    List<IssueHistory> of(Collection<IssueId> issues);
}
