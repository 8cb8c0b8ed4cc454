package org.ballast.core.record;

import java.util.List;
import org.ballast.core.shared.Effort;
import org.ballast.core.shared.PersonDays;

/**
 * Some tech debt items together.
 *
 * @param items how many, 0 or more
 * @param days their estimates together; those without count nothing
 * @param withoutEstimate how many of them have none
 */
public record DebtAmount(int items, PersonDays days, int withoutEstimate) {

    static DebtAmount of(List<RecordedIssue> issues) {
        PersonDays days = PersonDays.NONE;
        int without = 0;
        for (RecordedIssue issue : issues) {
            days = days.plus(issue.effort().map(Effort::asPersonDays).orElse(PersonDays.NONE));
            without += issue.effort().isEmpty() ? 1 : 0;
        }
        return new DebtAmount(issues.size(), days, without);
    }
}
