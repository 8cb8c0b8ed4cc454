package org.ballast.core.planning.usecase;

import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.cadence.OccasionItem;
import org.ballast.core.cadence.OccasionKind;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;

/**
 * An issue that the team has taken on for an occasion.
 *
 * @param planned the day that names the occasion
 * @param estimate absent without one, or when it is no longer tagged
 * @param resolved whether it is done
 * @param assigned whether somebody is to do it
 * @param plan how it will be done; empty while there is none
 */
public record OccasionItemView(
        OccasionKind kind,
        LocalDate planned,
        IssueId issueId,
        String issueKey,
        String summary,
        Optional<PersonDays> estimate,
        boolean resolved,
        boolean assigned,
        String plan,
        OccasionItem.Standing standing) {}
