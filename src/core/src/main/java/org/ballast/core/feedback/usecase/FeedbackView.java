package org.ballast.core.feedback.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;

/**
 * What was said of one version, and one page of the comments.
 *
 * @param until until when comments are or were taken; absent when the version was never out for feedback
 * @param open how many comments have no answer
 * @param teams of the department, of those whose board the person may see
 * @param teamsHidden whether there are others
 * @param start of the page, from 0
 * @param limit the most that a page holds
 * @param total how many comments there are, of those that were asked for
 */
public record FeedbackView(
        int version,
        Optional<Instant> until,
        boolean canComment,
        Optional<Refusal> commentRefusal,
        int open,
        int accepted,
        int rejected,
        List<FeedbackTeamView> teams,
        boolean teamsHidden,
        int start,
        int limit,
        int total,
        List<FeedbackCommentView> comments) {}
