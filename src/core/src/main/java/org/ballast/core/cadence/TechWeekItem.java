package org.ballast.core.cadence;

import java.util.Optional;
import java.util.Set;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * What a tech week could take, as the ranking has it.
 *
 * @param effort person-days; absent when nobody has estimated it
 * @param objection what keeps it out whatever its size, blockers aside; absent when nothing does
 * @param blockers the open issues that must be done before it
 */
public record TechWeekItem(
        IssueId issue, Optional<PersonDays> effort, Optional<Refusal> objection, Set<IssueId> blockers) {}
