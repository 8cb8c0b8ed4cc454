package org.ballast.core.planning.usecase;

import java.time.Instant;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.ProjectId;

/** An enabled board, as administrators see it. */
public record BoardLineView(
        BoardId boardId, String name, long filterId, ProjectId projectId, Instant enabledAt, PersonView enabledBy) {}
