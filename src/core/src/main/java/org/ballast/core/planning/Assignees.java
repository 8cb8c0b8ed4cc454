package org.ballast.core.planning;

import java.util.Collection;
import java.util.Map;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** Looks up who is to do an issue; asked of few of them, because it is expensive. */
@FunctionalInterface
public interface Assignees {

    /** Who is to do each of the issues; one that nobody is to do, or that is not visible, is left out. */
    Map<IssueId, UserId> of(Collection<IssueId> issues);
}
