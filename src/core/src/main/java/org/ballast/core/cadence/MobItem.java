package org.ballast.core.cadence;

import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.Refusal;

/**
 * What the mob could take, as the ranking has it.
 *
 * @param effort person-days; absent when nobody has estimated it
 * @param objection what keeps it out whatever its size, such as a blocker; absent when nothing does
 */
public record MobItem(IssueId issue, Optional<PersonDays> effort, Optional<Refusal> objection) {}
