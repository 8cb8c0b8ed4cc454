package org.ballast.core.collect;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;

/** Keeps which titles were collected for a board; a title has at most one holder on a board. */
public interface CollectionRepository {

    /** Who holds the title, an exact text. */
    Optional<CollectedIssue> holder(BoardId board, String title);

    /**
     * Makes the batch hold the title. A holder that there is already breaks a unique key, which {@link
     * org.ballast.core.shared.UnitOfWork} answers with another run.
     */
    void claim(CollectedIssue claim);

    /** Notes the issue of a title that its batch holds; nothing happens when it no longer does. */
    void complete(CollectedIssue created);

    /** Lets go of the title. A line that has an issue stays in its batch; one without is removed. */
    void release(CollectedIssue holder);

    /** Removes the line of a batch, and its claim. */
    void remove(CollectedIssue line);

    /** The lines of a batch that have an issue, in the order of claiming. */
    List<CollectedIssue> of(BoardId board, BatchId batch);

    /** Those of the issues that some batch of the board made; any number of ids. */
    Set<IssueId> collected(BoardId board, Collection<IssueId> issues);

    /** The batches of a board that have an issue, newest first, so many at most. */
    List<CollectedBatch> batches(BoardId board, int most);
}
