package org.ballast.core.record;

import java.util.Optional;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.IssueId;

/**
 * One issue's part in a recorded sprint. An issue may play several.
 *
 * @param effort the estimate when the sprint was recorded, of a mob a day of everybody; absent when there was none
 */
public record RecordedIssue(IssueId issue, IssuePart part, Optional<Effort> effort) {}
