package org.ballast.sandbox.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issue as stored.
 *
 * @param id never changes, also when the issue moves to another project
 * @param number counts within the project; makes the key
 * @param description empty when there is none
 * @param resolutionId null as long as the issue is open
 * @param securityLevelId null when everybody who may browse the project may see the issue
 * @param storyPoints null when not estimated
 * @param rank place in the one order of all issues, lower comes first, equal ranks are ordered by id
 */
public record IssueRow(
        long id,
        long projectId,
        String projectKey,
        long number,
        String summary,
        String description,
        long typeId,
        long statusId,
        @Nullable Long resolutionId,
        long priorityId,
        @Nullable Long assigneeId,
        @Nullable Long reporterId,
        Instant created,
        Instant updated,
        @Nullable Instant resolved,
        @Nullable LocalDate due,
        @Nullable Long securityLevelId,
        @Nullable Double storyPoints,
        boolean flagged,
        boolean archived,
        @Nullable Long parentId,
        long rank) {

    /** The current key, such as PAY-12. */
    public String key() {
        return projectKey + "-" + number;
    }

    public boolean isResolved() {
        return resolutionId != null;
    }
}
