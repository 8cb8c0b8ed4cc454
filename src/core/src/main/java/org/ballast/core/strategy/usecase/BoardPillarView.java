package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.IssueId;
import org.ballast.core.strategy.PillarMark;

/**
 * A pillar as a team sees it beside its sprint.
 *
 * @param ref its name among all strategies, such as S12-P1
 * @param serving the issues that serve it, of those that the person may see; ascending
 * @param silence absent unless the pillar got no task for a while
 */
public record BoardPillarView(
        String ref,
        String title,
        PillarMark mark,
        long strategyId,
        String strategyTitle,
        List<IssueId> serving,
        List<PillarResultView> keyResults,
        Optional<SilenceView> silence) {

    /** Of a silent pillar: with what would end its silence. */
    BoardPillarView endedBy(Optional<SilenceCandidateView> candidate) {
        return new BoardPillarView(
                ref,
                title,
                mark,
                strategyId,
                strategyTitle,
                serving,
                keyResults,
                silence.map(silent -> new SilenceView(silent.sprints(), candidate)));
    }
}
