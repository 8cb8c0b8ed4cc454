package org.ballast.core.record.usecase;

import java.math.BigDecimal;
import org.ballast.core.planning.usecase.PolicyView;
import org.ballast.core.planning.usecase.PriceView;
import org.ballast.core.record.PromiseHealth;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.PersonDays;

/**
 * A team beside others, counted from the issues that the viewer may see.
 *
 * @param price what its policy takes of a quarter
 * @param quarterDays all that it can do in one
 * @param kept in how many of its last sprints that count the promise was kept
 * @param of how many those are
 * @param sprints how many sprints the flow is counted over, at most 12
 * @param netItems new debt less what was paid
 * @param keyResults of the strategies that it follows, as far as the viewer may read them
 */
public record ComparedTeamView(
        BoardId boardId,
        String name,
        PolicyView policy,
        PriceView price,
        PersonDays quarterDays,
        int kept,
        int of,
        PromiseHealth health,
        int sprints,
        int netItems,
        BigDecimal netDays,
        KeyResultMovementView keyResults) {}
