package org.ballast.core.planning.usecase;

import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * The next slice of an initiative, due in the sprint.
 *
 * @param initiativeId names the initiative
 * @param title the initiative's
 * @param lateSprints how many sprints ago it was due; 0 when it is due just now
 * @param late whether that is more than is tolerated
 * @param inSprint whether it is in the sprint already
 * @param addRefusal why the viewer may not add it
 */
public record SliceProposalView(
        long initiativeId,
        String title,
        IssueId issueId,
        String issueKey,
        String summary,
        PersonDays effort,
        int lateSprints,
        boolean late,
        boolean inSprint,
        boolean canAdd,
        Optional<Refusal> addRefusal) {}
