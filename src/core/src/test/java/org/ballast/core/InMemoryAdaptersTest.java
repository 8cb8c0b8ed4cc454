package org.ballast.core;

import org.ballast.core.cadence.OccasionItemRepository;
import org.ballast.core.cadence.OccasionMoveRepository;
import org.ballast.core.cadence.TeamCalendarRepository;
import org.ballast.core.cadence.WarRoomRepository;
import org.ballast.core.collect.CollectionRepository;
import org.ballast.core.debt.BallotRepository;
import org.ballast.core.debt.BoardRepository;
import org.ballast.core.debt.DebtHistory;
import org.ballast.core.debt.DebtItemRepository;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.debt.VotingRoundRepository;
import org.ballast.core.lead.LeadRepository;
import org.ballast.core.lead.RoundSchedule;
import org.ballast.core.planning.BoardWeightsRepository;
import org.ballast.core.planning.DismissalRepository;
import org.ballast.core.planning.LiftDecisionRepository;
import org.ballast.core.planning.PolicyHistory;
import org.ballast.core.planning.RepairRunRepository;
import org.ballast.core.planning.SprintAbsenceRepository;
import org.ballast.core.record.ComparisonOptOutRepository;
import org.ballast.core.record.IouForgivenessRepository;
import org.ballast.core.record.SprintRecordRepository;
import org.ballast.core.record.StarvedVerdictRepository;
import org.ballast.core.roadmap.RoadmapRepository;
import org.ballast.core.shared.SettingsRepository;
import org.ballast.core.shared.UnitOfWork;
import org.ballast.core.strategy.DepartmentRepository;
import org.ballast.core.strategy.KernelLog;
import org.ballast.core.strategy.KeyResultValueRepository;
import org.ballast.core.strategy.StrategyLinkRepository;
import org.ballast.core.strategy.StrategyRepository;
import org.ballast.core.testing.BallotRepositoryContract;
import org.ballast.core.testing.BoardRepositoryContract;
import org.ballast.core.testing.BoardWeightsRepositoryContract;
import org.ballast.core.testing.CollectionRepositoryContract;
import org.ballast.core.testing.ComparisonOptOutRepositoryContract;
import org.ballast.core.testing.DebtHistoryContract;
import org.ballast.core.testing.DebtItemRepositoryContract;
import org.ballast.core.testing.DepartmentRepositoryContract;
import org.ballast.core.testing.DismissalRepositoryContract;
import org.ballast.core.testing.InMemoryBallotRepository;
import org.ballast.core.testing.InMemoryBoardRepository;
import org.ballast.core.testing.InMemoryBoardWeightsRepository;
import org.ballast.core.testing.InMemoryCollectionRepository;
import org.ballast.core.testing.InMemoryComparisonOptOutRepository;
import org.ballast.core.testing.InMemoryDebtHistory;
import org.ballast.core.testing.InMemoryDebtItemRepository;
import org.ballast.core.testing.InMemoryDepartmentRepository;
import org.ballast.core.testing.InMemoryDismissalRepository;
import org.ballast.core.testing.InMemoryIouForgivenessRepository;
import org.ballast.core.testing.InMemoryKernelLog;
import org.ballast.core.testing.InMemoryKeyResultValueRepository;
import org.ballast.core.testing.InMemoryLeadRepository;
import org.ballast.core.testing.InMemoryLiftDecisionRepository;
import org.ballast.core.testing.InMemoryOccasionItemRepository;
import org.ballast.core.testing.InMemoryOccasionMoveRepository;
import org.ballast.core.testing.InMemoryPolicyHistory;
import org.ballast.core.testing.InMemoryRepairRunRepository;
import org.ballast.core.testing.InMemoryRoadmapRepository;
import org.ballast.core.testing.InMemoryRoundSchedule;
import org.ballast.core.testing.InMemorySettingsRepository;
import org.ballast.core.testing.InMemorySprintAbsenceRepository;
import org.ballast.core.testing.InMemorySprintRecordRepository;
import org.ballast.core.testing.InMemoryStarvedVerdictRepository;
import org.ballast.core.testing.InMemoryStores;
import org.ballast.core.testing.InMemoryStrategyLinkRepository;
import org.ballast.core.testing.InMemoryStrategyRepository;
import org.ballast.core.testing.InMemoryTeamCalendarRepository;
import org.ballast.core.testing.InMemoryUnitOfWork;
import org.ballast.core.testing.InMemoryVotingRoundRepository;
import org.ballast.core.testing.InMemoryWarRoomRepository;
import org.ballast.core.testing.IouForgivenessRepositoryContract;
import org.ballast.core.testing.KernelLogContract;
import org.ballast.core.testing.KeyResultValueRepositoryContract;
import org.ballast.core.testing.LeadRepositoryContract;
import org.ballast.core.testing.LiftDecisionRepositoryContract;
import org.ballast.core.testing.NeverOverspendContract;
import org.ballast.core.testing.OccasionItemRepositoryContract;
import org.ballast.core.testing.OccasionMoveRepositoryContract;
import org.ballast.core.testing.PolicyHistoryContract;
import org.ballast.core.testing.RepairRunRepositoryContract;
import org.ballast.core.testing.RoadmapRepositoryContract;
import org.ballast.core.testing.RoundScheduleContract;
import org.ballast.core.testing.SettingsRepositoryContract;
import org.ballast.core.testing.SprintAbsenceRepositoryContract;
import org.ballast.core.testing.SprintRecordRepositoryContract;
import org.ballast.core.testing.StarvedVerdictRepositoryContract;
import org.ballast.core.testing.StrategyLinkRepositoryContract;
import org.ballast.core.testing.StrategyRepositoryContract;
import org.ballast.core.testing.TeamCalendarRepositoryContract;
import org.ballast.core.testing.VotingRoundRepositoryContract;
import org.ballast.core.testing.WarRoomRepositoryContract;
import org.junit.experimental.runners.Enclosed;
import org.junit.runner.RunWith;

/** The adapters that the core's own tests use keep the contracts of the real ones. */
@RunWith(Enclosed.class)
public class InMemoryAdaptersTest {

    public static class DebtItems extends DebtItemRepositoryContract {
        @Override
        protected DebtItemRepository newRepository() {
            return new InMemoryDebtItemRepository();
        }
    }

    public static class History extends DebtHistoryContract {
        @Override
        protected DebtHistory newHistory() {
            return new InMemoryDebtHistory();
        }
    }

    public static class Boards extends BoardRepositoryContract {
        @Override
        protected BoardRepository newRepository() {
            return new InMemoryBoardRepository();
        }
    }

    public static class Rounds extends VotingRoundRepositoryContract {
        @Override
        protected VotingRoundRepository newRepository() {
            return new InMemoryVotingRoundRepository();
        }
    }

    public static class Ballots extends BallotRepositoryContract {
        @Override
        protected BallotRepository newRepository() {
            return new InMemoryBallotRepository();
        }
    }

    public static class Collected extends CollectionRepositoryContract {
        @Override
        protected CollectionRepository newRepository() {
            return new InMemoryCollectionRepository();
        }
    }

    public static class Schedules extends RoundScheduleContract {
        @Override
        protected RoundSchedule newSchedule() {
            return new InMemoryRoundSchedule();
        }
    }

    public static class Leads extends LeadRepositoryContract {
        @Override
        protected LeadRepository newRepository() {
            return new InMemoryLeadRepository();
        }
    }

    public static class Policies extends PolicyHistoryContract {
        @Override
        protected PolicyHistory newHistory() {
            return new InMemoryPolicyHistory();
        }
    }

    public static class Dismissals extends DismissalRepositoryContract {
        @Override
        protected DismissalRepository newRepository() {
            return new InMemoryDismissalRepository();
        }
    }

    public static class ChosenWeights extends BoardWeightsRepositoryContract {
        @Override
        protected BoardWeightsRepository newRepository() {
            return new InMemoryBoardWeightsRepository();
        }
    }

    public static class Roadmaps extends RoadmapRepositoryContract {
        @Override
        protected RoadmapRepository newRepository() {
            return new InMemoryRoadmapRepository();
        }
    }

    public static class Absences extends SprintAbsenceRepositoryContract {
        @Override
        protected SprintAbsenceRepository newRepository() {
            return new InMemorySprintAbsenceRepository();
        }
    }

    public static class Calendars extends TeamCalendarRepositoryContract {
        @Override
        protected TeamCalendarRepository newRepository() {
            return new InMemoryTeamCalendarRepository();
        }
    }

    public static class WarRooms extends WarRoomRepositoryContract {
        @Override
        protected WarRoomRepository newRepository() {
            return new InMemoryWarRoomRepository();
        }
    }

    public static class OccasionMoves extends OccasionMoveRepositoryContract {
        @Override
        protected OccasionMoveRepository newRepository() {
            return new InMemoryOccasionMoveRepository();
        }
    }

    public static class OccasionItems extends OccasionItemRepositoryContract {
        @Override
        protected OccasionItemRepository newRepository() {
            return new InMemoryOccasionItemRepository();
        }
    }

    public static class Repairs extends RepairRunRepositoryContract {
        @Override
        protected RepairRunRepository newRepository() {
            return new InMemoryRepairRunRepository();
        }
    }

    public static class SavedSettings extends SettingsRepositoryContract {
        @Override
        protected SettingsRepository newRepository() {
            return new InMemorySettingsRepository();
        }
    }

    public static class Dots extends NeverOverspendContract {
        @Override
        protected DebtStore newStore() {
            return InMemoryStores.debt();
        }

        @Override
        protected UnitOfWork unitOfWork() {
            return new InMemoryUnitOfWork();
        }
    }

    public static class Departments extends DepartmentRepositoryContract {
        @Override
        protected DepartmentRepository newRepository() {
            return new InMemoryDepartmentRepository();
        }
    }

    public static class Strategies extends StrategyRepositoryContract {
        @Override
        protected StrategyRepository newRepository() {
            return new InMemoryStrategyRepository();
        }
    }

    public static class Kernels extends KernelLogContract {
        @Override
        protected KernelLog newLog() {
            return new InMemoryKernelLog();
        }
    }

    public static class StrategyLinks extends StrategyLinkRepositoryContract {
        @Override
        protected StrategyLinkRepository newRepository() {
            return new InMemoryStrategyLinkRepository();
        }
    }

    public static class KeyResultValues extends KeyResultValueRepositoryContract {
        @Override
        protected KeyResultValueRepository newRepository() {
            return new InMemoryKeyResultValueRepository();
        }
    }

    public static class SprintRecords extends SprintRecordRepositoryContract {
        @Override
        protected SprintRecordRepository newRepository() {
            return new InMemorySprintRecordRepository();
        }
    }

    public static class ForgivenIous extends IouForgivenessRepositoryContract {
        @Override
        protected IouForgivenessRepository newRepository() {
            return new InMemoryIouForgivenessRepository();
        }
    }

    public static class Verdicts extends StarvedVerdictRepositoryContract {
        @Override
        protected StarvedVerdictRepository newRepository() {
            return new InMemoryStarvedVerdictRepository();
        }
    }

    public static class OptOuts extends ComparisonOptOutRepositoryContract {
        @Override
        protected ComparisonOptOutRepository newRepository() {
            return new InMemoryComparisonOptOutRepository();
        }
    }

    public static class Lifts extends LiftDecisionRepositoryContract {
        @Override
        protected LiftDecisionRepository newRepository() {
            return new InMemoryLiftDecisionRepository();
        }
    }
}
