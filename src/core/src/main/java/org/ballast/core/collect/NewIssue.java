package org.ballast.core.collect;

import org.ballast.core.shared.ProjectId;

/**
 * An issue that is to be created.
 *
 * @param type id of the issue type, as the tracker gave it
 * @param title one line of 1 to {@value Titles#LONGEST} UTF-16 units
 * @param description empty for none
 */
public record NewIssue(ProjectId project, String type, String title, String description) {}
