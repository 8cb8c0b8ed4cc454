package org.ballast.core.commitment.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * A quarter of a team.
 *
 * @param present whether today is in it
 * @param needed estimates of the issues that are committed to and open, of those that the person may see
 * @param unestimated how many of them nobody estimated
 * @param given what the team's policy gives until the quarter's end at most
 * @param percent how much of what is needed is given; absent while nothing is needed
 */
public record CommittedQuarterView(
        LocalDate start,
        LocalDate end,
        boolean present,
        List<CommitmentView> commitments,
        PersonDays needed,
        int unestimated,
        PersonDays given,
        Optional<Integer> percent,
        boolean canAdd,
        Optional<Refusal> addRefusal) {}
