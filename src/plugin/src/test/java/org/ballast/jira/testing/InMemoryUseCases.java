package org.ballast.jira.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.feedback.FeedbackNotifier;
import org.ballast.core.feedback.FeedbackReminder;
import org.ballast.core.initiative.InitiativeRepository;
import org.ballast.core.initiative.WinsLedger;
import org.ballast.core.lead.RoundReminder;
import org.ballast.core.planning.PlanningStore;
import org.ballast.core.round.RoundStore;
import org.ballast.core.servicelevel.ReviewNotifier;
import org.ballast.core.servicelevel.TargetAgreement;
import org.ballast.core.servicelevel.TargetReview;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.CapacityShortfall;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.OwnerNotifier;
import org.ballast.core.strategy.OwnerReminder;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.testing.InMemoryCapacityLineRepository;
import org.ballast.core.testing.InMemoryCollectionRepository;
import org.ballast.core.testing.InMemoryCommitmentRepository;
import org.ballast.core.testing.InMemoryDebtFactsPublisher;
import org.ballast.core.testing.InMemoryFeedbackReminders;
import org.ballast.core.testing.InMemoryFeedbackRepository;
import org.ballast.core.testing.InMemoryInitiativeRepository;
import org.ballast.core.testing.InMemoryIssueWriter;
import org.ballast.core.testing.InMemoryLeadRepository;
import org.ballast.core.testing.InMemoryLevelRepository;
import org.ballast.core.testing.InMemoryNameBook;
import org.ballast.core.testing.InMemoryOwnerReminders;
import org.ballast.core.testing.InMemoryRoundReminders;
import org.ballast.core.testing.InMemoryRoundSchedule;
import org.ballast.core.testing.InMemoryStores;
import org.ballast.core.testing.InMemoryTableStore;
import org.ballast.core.testing.InMemoryTargetReviews;
import org.ballast.core.testing.InMemoryTracker;
import org.ballast.core.testing.InMemoryUnitOfWork;
import org.ballast.core.testing.InMemoryUserFlowRepository;
import org.ballast.core.testing.InMemoryWeekReminders;
import org.ballast.core.testing.InMemoryWinsLedger;
import org.ballast.core.transfer.Column;
import org.ballast.core.transfer.ColumnType;
import org.ballast.core.transfer.NameTemplate;
import org.ballast.core.transfer.Table;
import org.ballast.core.transfer.Thing;
import org.ballast.core.workshop.WorkshopStore;
import org.ballast.jira.config.CadenceStores;
import org.ballast.jira.config.CadenceUseCases;
import org.ballast.jira.config.CapacityUseCases;
import org.ballast.jira.config.CollectUseCases;
import org.ballast.jira.config.CommitmentUseCases;
import org.ballast.jira.config.DebtStores;
import org.ballast.jira.config.DebtUseCases;
import org.ballast.jira.config.FeedbackUseCases;
import org.ballast.jira.config.FlowUseCases;
import org.ballast.jira.config.InitiativeUseCases;
import org.ballast.jira.config.LeadUseCases;
import org.ballast.jira.config.OperationUseCases;
import org.ballast.jira.config.OwnerUseCases;
import org.ballast.jira.config.PlanningStores;
import org.ballast.jira.config.PlanningUseCases;
import org.ballast.jira.config.RecordStores;
import org.ballast.jira.config.RecordUseCases;
import org.ballast.jira.config.RoadmapUseCases;
import org.ballast.jira.config.RoundStores;
import org.ballast.jira.config.RoundUseCases;
import org.ballast.jira.config.StrategyStores;
import org.ballast.jira.config.StrategyUseCases;
import org.ballast.jira.config.Trackers;
import org.ballast.jira.config.TransferUseCases;
import org.ballast.jira.config.WorkshopStores;
import org.ballast.jira.config.WorkshopUseCases;

/** The use cases over adapters in memory. */
public final class InMemoryUseCases {
    public final InMemoryFeedbackRepository comments = new InMemoryFeedbackRepository();
    public final StrategyStore strategyStore = InMemoryStores.discussed(comments);
    public final InMemoryCapacityLineRepository capacityLines = new InMemoryCapacityLineRepository();
    public final InMemoryUserFlowRepository flows = new InMemoryUserFlowRepository();
    public final InMemoryLevelRepository levels = new InMemoryLevelRepository();
    public final DebtStore debtStore = InMemoryStores.debt(strategyStore);
    public final RoundStore roundStore = InMemoryStores.rounds(debtStore);
    public final PlanningStore planningStore = InMemoryStores.planning(strategyStore);
    public final WorkshopStore workshopStore = InMemoryStores.workshops();
    public final InitiativeRepository initiatives = new InMemoryInitiativeRepository();
    public final WinsLedger wins = new InMemoryWinsLedger();
    public final InMemoryTracker tracker = new InMemoryTracker();
    public final InMemoryLeadRepository leads = new InMemoryLeadRepository();
    public final InMemoryRoundSchedule schedule = new InMemoryRoundSchedule();
    public final List<RoundReminder> reminded = new ArrayList<>();
    public final List<TargetReview> reviewed = new ArrayList<>();
    public final InMemoryCollectionRepository collected = new InMemoryCollectionRepository();
    public final InMemoryIssueWriter writer = new InMemoryIssueWriter(tracker);
    public final InMemoryDebtFactsPublisher publisher = new InMemoryDebtFactsPublisher();
    /** Two tables, as an export knows tables; what the other stores keep is not in them. */
    public final InMemoryTableStore tables = new InMemoryTableStore(
            List.of(
                    new Table(
                            "DEPARTMENT",
                            List.of(column("NAME", ColumnType.TEXT), column("OPEN_TO_ALL", ColumnType.FLAG))),
                    new Table(
                            "DEPT_MEMBER",
                            List.of(
                                    column("DEPARTMENT_ID", ColumnType.LONG, "<DEPARTMENT>"),
                                    column("MEMBER_ID", ColumnType.TEXT, "<person>")))),
            1);

    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Trackers trackers = new Trackers(tracker, tracker, tracker, tracker);
    private final StrategyStores strategyStores = new StrategyStores(
            strategyStore.departments(),
            strategyStore.strategies(),
            strategyStore.kernels(),
            strategyStore.links(),
            strategyStore.carried(),
            strategyStore.values(),
            strategyStore.readings(),
            flows,
            levels,
            comments,
            workshopStore.workshops());
    private final DebtStores debtStores = new DebtStores(
            debtStore.items(),
            debtStore.history(),
            debtStore.boards(),
            debtStore.rounds(),
            debtStore.ballots(),
            strategyStores);
    private final PlanningStores planningStores = new PlanningStores(
            planningStore.policies(),
            planningStore.dismissals(),
            planningStore.absences(),
            planningStore.weights(),
            planningStore.lifts(),
            new CadenceStores(
                    planningStore.cadence().calendars(),
                    planningStore.cadence().moves(),
                    planningStore.cadence().warRooms(),
                    planningStore.cadence().items()),
            planningStore.roadmaps(),
            strategyStores,
            planningStore.repairs(),
            planningStore.settings(),
            new RecordStores(
                    planningStore.past().records(),
                    planningStore.past().forgiven(),
                    planningStore.past().verdicts(),
                    planningStore.past().optOuts()));

    public StrategyUseCases strategy() {
        return new StrategyUseCases(
                strategyStores, debtStores, planningStores, initiatives, trackers, publisher, () -> {}, unitOfWork);
    }

    public OwnerUseCases owners() {
        return new OwnerUseCases(
                strategyStores, capacity(), new InMemoryOwnerReminders(), REACHES_EVERY_OWNER, trackers, unitOfWork);
    }

    private static final OwnerNotifier REACHES_EVERY_OWNER = new OwnerNotifier() {
        @Override
        public boolean reaches(UserId person) {
            return true;
        }

        @Override
        public boolean remind(
                OwnerReminder reminder, String strategy, List<Refusal> duties, Optional<CapacityShortfall> shortfall) {
            return true;
        }
    };

    private static final FeedbackNotifier REACHES_EVERYBODY = new FeedbackNotifier() {
        @Override
        public boolean reaches(UserId person) {
            return true;
        }

        @Override
        public boolean remind(FeedbackReminder reminder, String strategy, String team) {
            return true;
        }
    };

    public FeedbackUseCases feedback() {
        return new FeedbackUseCases(
                strategyStores,
                comments,
                debtStores,
                leads,
                new InMemoryFeedbackReminders(),
                REACHES_EVERYBODY,
                trackers,
                unitOfWork);
    }

    public WorkshopUseCases workshop() {
        return new WorkshopUseCases(
                strategyStores,
                new WorkshopStores(workshopStore.workshops(), workshopStore.notes(), workshopStore.consent()),
                trackers,
                group -> Optional.empty(),
                unitOfWork);
    }

    public FlowUseCases flows() {
        return new FlowUseCases(
                strategyStores,
                trackers,
                unitOfWork,
                (person, department, flow, threshold) -> true,
                new InMemoryTargetReviews(),
                new ReviewNotifier() {
                    @Override
                    public boolean reaches(UserId person) {
                        return true;
                    }

                    @Override
                    public boolean remind(
                            TargetReview review, DepartmentId department, String flow, TargetAgreement agreement) {
                        return reviewed.add(review);
                    }
                });
    }

    public CapacityUseCases capacity() {
        return new CapacityUseCases(
                strategyStores, debtStores, planningStore.policies(), capacityLines, trackers, unitOfWork);
    }

    public CommitmentUseCases commitments() {
        return new CommitmentUseCases(
                new InMemoryCommitmentRepository(),
                strategyStores,
                debtStores,
                planningStore.policies(),
                trackers,
                unitOfWork);
    }

    public LeadUseCases lead() {
        return new LeadUseCases(
                debtStores,
                new RoundStores(roundStore.rounds(), roundStore.answers(), roundStore.log()),
                leads,
                schedule,
                new InMemoryRoundReminders(),
                (board, to, reminder, daysLeft) -> reminded.add(reminder),
                planningStores,
                new InMemoryWeekReminders(),
                (board, to, reminder, daysLeft) -> true,
                trackers,
                unitOfWork);
    }

    public CollectUseCases collect() {
        return new CollectUseCases(debtStores, trackers, collected, writer, writer, debt(), lead(), unitOfWork);
    }

    public DebtUseCases debt() {
        return new DebtUseCases(debtStores, trackers, publisher, unitOfWork);
    }

    public PlanningUseCases planning() {
        return new PlanningUseCases(debtStores, planningStores, initiatives, trackers, unitOfWork);
    }

    public CadenceUseCases cadence() {
        return new CadenceUseCases(debtStores, planningStores, trackers, unitOfWork);
    }

    public RecordUseCases record() {
        return new RecordUseCases(
                debtStores, planningStores, collected, trackers, tracker, initiatives, tracker, publisher, unitOfWork);
    }

    public RoadmapUseCases roadmap() {
        return new RoadmapUseCases(debtStores, planningStores, initiatives, trackers, unitOfWork);
    }

    public InitiativeUseCases initiative() {
        return new InitiativeUseCases(
                initiatives, wins, debtStore.boards(), planningStore.policies(), strategyStores, trackers, unitOfWork);
    }

    public RoundUseCases round() {
        return new RoundUseCases(
                debtStores,
                new RoundStores(roundStore.rounds(), roundStore.answers(), roundStore.log()),
                trackers,
                lead(),
                group -> Optional.empty(),
                publisher,
                issues -> {},
                unitOfWork);
    }

    public TransferUseCases transfer() {
        InMemoryNameBook names = new InMemoryNameBook().with(Thing.PERSON, 10001, "maya");
        return new TransferUseCases(tables, names, planningStore.settings(), trackers, unitOfWork);
    }

    public OperationUseCases operation() {
        return new OperationUseCases(debtStores, planningStores, trackers, publisher, unitOfWork);
    }

    private static Column column(String name, ColumnType type, String... templates) {
        return new Column(
                name,
                type,
                true,
                false,
                0,
                Stream.of(templates).map(NameTemplate::of).toList(),
                false);
    }
}
