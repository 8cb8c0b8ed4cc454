package org.ballast.core.testing;

import java.util.Map;
import org.ballast.core.cadence.CadenceStore;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.record.RecordStore;
import org.ballast.core.round.RoundStore;
import org.ballast.core.strategy.KeyResultGauges;
import org.ballast.core.strategy.OpenFeedback;
import org.ballast.core.strategy.RunningWorkshops;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.usecase.LinkedPillars;
import org.ballast.core.strategy.usecase.StrategyAlignments;
import org.ballast.core.workshop.WorkshopStore;

/** Empty stores in memory. */
public final class InMemoryStores {

    private InMemoryStores() {}

    /** Of issues that serve no strategy. */
    public static DebtStore debt() {
        return debt(strategy());
    }

    /** Of issues that may serve those strategies. */
    public static DebtStore debt(StrategyStore strategies) {
        return new DebtStore(
                new InMemoryDebtItemRepository(),
                new InMemoryDebtHistory(),
                new InMemoryBoardRepository(),
                new InMemoryVotingRoundRepository(),
                new InMemoryBallotRepository(),
                new LinkedPillars(strategies));
    }

    /** Over the same voting rounds as a store of debt that is in memory. */
    public static RoundStore rounds(DebtStore debt) {
        return new RoundStore(
                new InMemoryDebtRoundRepository((InMemoryVotingRoundRepository) debt.rounds()),
                new InMemoryRoundAnswers(),
                new InMemoryRoundLog());
    }

    public static CadenceStore cadence() {
        return new CadenceStore(
                new InMemoryTeamCalendarRepository(),
                new InMemoryOccasionMoveRepository(),
                new InMemoryWarRoomRepository(),
                new InMemoryOccasionItemRepository());
    }

    /** Of boards that follow no strategy. */
    public static PlanningStore planning() {
        return planning(strategy());
    }

    /** Of boards that may follow those strategies. */
    public static PlanningStore planning(StrategyStore strategies) {
        return new PlanningStore(
                new InMemoryPolicyHistory(),
                new InMemoryDismissalRepository(),
                new InMemorySprintAbsenceRepository(),
                new InMemoryBoardWeightsRepository(),
                new InMemoryLiftDecisionRepository(),
                cadence(),
                new InMemoryRoadmapRepository(),
                new StrategyAlignments(strategies),
                new InMemoryRepairRunRepository(),
                new InMemorySettingsRepository(),
                records());
    }

    public static RecordStore records() {
        return new RecordStore(
                new InMemorySprintRecordRepository(),
                new InMemoryIouForgivenessRepository(),
                new InMemoryStarvedVerdictRepository(),
                new InMemoryComparisonOptOutRepository());
    }

    public static StrategyStore strategy() {
        return discussed(new InMemoryFeedbackRepository());
    }

    /** A store of strategies whose service levels somebody measures. */
    public static StrategyStore strategy(KeyResultGauges gauges) {
        return strategy(gauges, new InMemoryFeedbackRepository(), strategy -> false);
    }

    /** A store of strategies that people comment on. */
    public static StrategyStore discussed(OpenFeedback feedback) {
        return discussed(feedback, strategy -> false);
    }

    /** The same with workshops. */
    public static StrategyStore discussed(OpenFeedback feedback, RunningWorkshops workshops) {
        return strategy((strategy, now) -> Map.of(), feedback, workshops);
    }

    private static StrategyStore strategy(KeyResultGauges gauges, OpenFeedback feedback, RunningWorkshops workshops) {
        return new StrategyStore(
                new InMemoryDepartmentRepository(),
                new InMemoryStrategyRepository(),
                new InMemoryKernelLog(),
                new InMemoryStrategyLinkRepository(),
                new InMemoryCarriedElementRepository(),
                new InMemoryKeyResultValueRepository(),
                new InMemoryQueryReadingRepository(),
                gauges,
                feedback,
                workshops);
    }

    public static WorkshopStore workshops() {
        return new WorkshopStore(
                new InMemoryWorkshopRepository(), new InMemoryNoteRepository(), new InMemoryConsentRepository());
    }
}
