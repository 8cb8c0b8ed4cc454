package org.ballast.jira.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Entity;
import org.ballast.core.transfer.Cell;
import org.ballast.core.transfer.StoredRow;
import org.ballast.core.transfer.Table;
import org.ballast.core.transfer.TableStore;

/** The plugin's own tables, for exporting and importing them as a whole. */
@Named
public class ActiveObjectsTableStore implements TableStore {
    /** In the order of an export: each after those whose rows it names. A test holds the list to the descriptor's. */
    static final List<Class<? extends Entity>> EXPORTED = List.of(
            BoardEntity.class,
            BoardWeightsEntity.class,
            WeightsChangeEntity.class,
            TeamPolicyEntity.class,
            SprintAbsenceEntity.class,
            DismissalEntity.class,
            TeamCalendarEntity.class,
            HolidayEntity.class,
            OccasionMoveEntity.class,
            OccasionItemEntity.class,
            WarRoomEntity.class,
            LeadOfficeEntity.class,
            LeadTermEntity.class,
            RoundScheduleEntity.class,
            RoundReminderEntity.class,
            SprintRecordEntity.class,
            RecordedIssueEntity.class,
            IouForgivenessEntity.class,
            StarvedVerdictEntity.class,
            ComparisonOptOutEntity.class,
            RoadmapEntity.class,
            RoadmapPlaceEntity.class,
            DebtItemEntity.class,
            DebtChangeEntity.class,
            CollectedBatchEntity.class,
            CollectedIssueEntity.class,
            VotingRoundEntity.class,
            VoteEntity.class,
            DebtRoundEntity.class,
            RoundMoveEntity.class,
            RoundPersonEntity.class,
            RoundItemEntity.class,
            RoundMarkEntity.class,
            RoundQuestionEntity.class,
            RoundEstimateEntity.class,
            RoundResultEntity.class,
            RoundEventEntity.class,
            InitiativeEntity.class,
            InitiativeSliceEntity.class,
            InitiativePauseEntity.class,
            InitiativeChangeEntity.class,
            InitiativeWinEntity.class,
            DepartmentEntity.class,
            DepartmentMemberEntity.class,
            DepartmentBoardEntity.class,
            DepartmentChangeEntity.class,
            StrategyEntity.class,
            LiftDecisionEntity.class,
            StrategyVersionEntity.class,
            KernelChangeEntity.class,
            KeyResultValueEntity.class,
            KeyResultReadingEntity.class,
            StrategyLinkEntity.class,
            CarriedElementEntity.class,
            UserFlowEntity.class,
            FlowChangeEntity.class,
            LevelPointEntity.class,
            LevelChangeEntity.class,
            LevelNoticeEntity.class,
            TargetReviewEntity.class,
            CapacityLineEntity.class,
            TeamCommitmentEntity.class,
            WorkshopEntity.class,
            WorkshopPersonEntity.class,
            WorkshopNoteEntity.class,
            WorkshopClusterEntity.class,
            WorkshopEventEntity.class,
            WorkshopSourceEntity.class,
            WorkshopStanceEntity.class,
            FeedbackCommentEntity.class,
            FeedbackAnswerEntity.class,
            FeedbackReminderEntity.class,
            OwnerReminderEntity.class,
            WeekReminderEntity.class);

    /** What tells of the running instance alone. */
    static final List<Class<? extends Entity>> NOT_EXPORTED = List.of(RepairRunEntity.class);

    private final ActiveObjects ao;
    private final Map<String, EntityTable<?>> tables = new LinkedHashMap<>();

    @Inject
    public ActiveObjectsTableStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
        for (Class<? extends Entity> entity : EXPORTED) {
            EntityTable<?> table = new EntityTable<>(entity);
            tables.put(table.table().name(), table);
        }
    }

    @Override
    public List<Table> tables() {
        return tables.values().stream().map(EntityTable::table).toList();
    }

    @Override
    public long count(Table table) {
        return of(table).count(ao);
    }

    @Override
    public List<StoredRow> page(Table table, long after, int most) {
        return of(table).page(ao, after, most);
    }

    @Override
    public long add(Table table, Map<String, Cell> cells) {
        return of(table).add(ao, cells);
    }

    @Override
    public void addAll(Table table, List<Map<String, Cell>> rows) {
        of(table).addAll(ao, rows);
    }

    private EntityTable<?> of(Table table) {
        EntityTable<?> known = tables.get(table.name());
        if (known == null) {
            throw new IllegalArgumentException("There is no table " + table.name());
        }
        return known;
    }
}
