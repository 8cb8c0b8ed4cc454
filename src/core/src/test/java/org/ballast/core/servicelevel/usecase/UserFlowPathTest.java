package org.ballast.core.servicelevel.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.FlowStepForm;
import org.ballast.core.servicelevel.FlowTime;
import org.ballast.core.servicelevel.LevelPoint;
import org.ballast.core.servicelevel.LevelStanding;
import org.ballast.core.servicelevel.ServiceLevelForm;
import org.ballast.core.servicelevel.Share;
import org.ballast.core.servicelevel.UserFlowForm;
import org.ballast.core.shared.LogPart;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.FiscalYear;
import org.ballast.core.strategy.Role;
import org.ballast.core.testing.DebtItemBuilder;
import org.ballast.core.testing.InMemoryLevelRepository;
import org.ballast.core.testing.InMemoryStores;
import org.ballast.core.testing.InMemoryTracker;
import org.ballast.core.testing.InMemoryUnitOfWork;
import org.ballast.core.testing.InMemoryUserFlowRepository;
import org.junit.Before;
import org.junit.Test;

/** A department writes a flow down, agrees on its level, and hears when its error budget goes. */
public class UserFlowPathTest {

    private static final UserId MAYA = new UserId("10001");
    private static final UserId GUS = new UserId("10003");
    private static final Instant NOW = DebtItemBuilder.MONDAY;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final FlowId PAY = new FlowId(1);

    private final FlowStore store =
            new FlowStore(new InMemoryUserFlowRepository(), new InMemoryLevelRepository(), InMemoryStores.strategy());
    private final InMemoryTracker tracker = new InMemoryTracker();
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final DepartmentId commerce =
            store.strategy().departments().add("Commerce", true).id();

    /** Who was told what of which flow. */
    private final List<String> told = new ArrayList<>();

    @Before
    public void inviteMaya() {
        store.strategy().departments().setRole(commerce, MAYA, Role.OWNER);
        tracker.addPerson(MAYA, new Person(Optional.of("Maya"), false));
        tracker.addPerson(GUS, new Person(Optional.of("Gus"), false));
    }

    @Test
    public void aFlowOfTwentyPagesIsRedAlthoughEveryPageIsFast() {
        UserFlowView flow = done(save().add(MAYA, commerce, form("6", pages(20, "1", "0.5"), none()), NOW))
                .flows()
                .get(0);

        assertThat(flow.steps()).allMatch(step -> step.within().orElseThrow());
        assertThat(flow.time().most()).isEqualTo(new BigDecimal("10"));
        assertThat(flow.time().verdict()).isEqualTo(FlowTime.Verdict.OVER);
        assertThat(flow.hints()).extracting(Refusal::code).contains("ballast.service-level.hint-steps-exceed");
    }

    @Test
    public void everythingThatIsWrongIsSaidAtOnce() {
        FlowStepForm wrong = new FlowStepForm(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal("-1")),
                Optional.of(0),
                Optional.empty(),
                Optional.of(true),
                Optional.of(BigDecimal.ZERO));
        ServiceLevelForm level = new ServiceLevelForm(
                Optional.of("Payments"),
                Optional.of(new BigDecimal("100")),
                Optional.of("days-9"),
                Optional.of(169),
                Optional.empty(),
                Optional.empty(),
                Optional.of("S1-K1"),
                Optional.of("gus"),
                Optional.empty(),
                Optional.empty());

        assertThat(code(save().add(MAYA, commerce, form("0", List.of(wrong), level), NOW)))
                .isEqualTo("target:time-out-of-range steps[0].parallel:first-not-parallel steps[0].name:value-missing"
                        + " steps[0].acceptable:time-out-of-range steps[0].times:number-out-of-range"
                        + " steps[0].measured:time-out-of-range level.target:target-out-of-range"
                        + " level.window:choice-unknown level.intervalHours:number-out-of-range"
                        + " level.keyResult:key-result-unknown level.agreement:value-missing"
                        + " level.agreedOn:value-missing");
        assertThat(code(save().add(MAYA, commerce, form("1", List.of(), none()), NOW)))
                .isEqualTo("steps:no-steps");
        assertThat(code(save().add(MAYA, commerce, form("1", pages(101, "1", "1"), none()), NOW)))
                .isEqualTo("steps:too-many-steps");
        assertThat(code(save().add(MAYA, commerce, form("0.0001", pages(1, "1", "1"), none()), NOW)))
                .isEqualTo("target:time-out-of-range");
    }

    @Test
    public void nobodyAgreedOnADayThatHasNotComeUnlessItStandsThereAlready() {
        assertThat(code(add(level(false, TODAY.plusDays(1))))).isEqualTo("level.agreedOn:agreed-in-future");

        UserFlowForm agreed = form("6", pages(1, "1", "1"), level(false, TODAY));
        done(save().add(MAYA, commerce, agreed, NOW));
        UserFlowForm whereItWasYesterday = new UserFlowForm(
                agreed.name(),
                agreed.owner(),
                agreed.target(),
                agreed.statistic(),
                agreed.endToEnd(),
                agreed.steps(),
                agreed.level(),
                TODAY.minusDays(1));
        done(save().change(new SaveFlow.Edit(MAYA, PAY, Optional.of(1), NOW), whereItWasYesterday));
        assertThat(code(save().change(
                                new SaveFlow.Edit(MAYA, PAY, Optional.of(2), NOW),
                                form("6", pages(1, "1", "1"), level(false, TODAY.plusDays(1))))))
                .isEqualTo("level.agreedOn:agreed-in-future");
    }

    @Test
    public void aSecondWriterIsToldAndLosesNothing() {
        written(false);
        SaveFlow.Edit edit = new SaveFlow.Edit(MAYA, PAY, Optional.of(1), NOW);
        done(save().change(edit, form("7", pages(1, "1", "1"), none())));

        assertThat(code(save().change(edit, form("8", pages(1, "1", "1"), none()))))
                .isEqualTo("changed-meanwhile");
        assertThat(code(save().remove(edit))).isEqualTo("changed-meanwhile");
        assertThat(code(save().remove(new SaveFlow.Edit(MAYA, PAY, Optional.empty(), NOW))))
                .isEqualTo("revision:value-missing");
        assertThat(done(save().remove(new SaveFlow.Edit(MAYA, PAY, Optional.of(2), NOW)))
                        .flows())
                .isEmpty();
        assertThat(code(push(MAYA, NOW, "99"))).isEqualTo("flow-unknown");
    }

    @Test
    public void readersReadAndOthersSeeNothing() {
        written(false);
        assertThat(code(save().add(GUS, commerce, form("6", pages(1, "1", "1"), none()), NOW)))
                .isEqualTo("writers-only");
        assertThat(code(push(GUS, NOW, "99"))).isEqualTo("writers-only");
        assertThat(done(new ViewFlows(store, tracker).handle(GUS, commerce, NOW))
                        .canEdit())
                .isFalse();

        store.strategy().departments().save(commerce, "Commerce", false, FiscalYear.CALENDAR);
        assertThat(code(new ViewFlows(store, tracker).handle(GUS, commerce, NOW)))
                .isEqualTo("department-unknown");
        assertThat(code(push(GUS, NOW, "99"))).isEqualTo("flow-unknown");
        assertThat(code(new TryTargets(store).handle(GUS, PAY, Optional.of("99"))))
                .isEqualTo("flow-unknown");
        assertThat(code(new ViewLevelLog(store, tracker).handle(GUS, PAY, Optional.empty())))
                .isEqualTo("flow-unknown");
    }

    @Test
    public void eachCrossingLeavesOneNoticeHoweverOftenItIsSent() {
        written(false);
        assertThat(done(push(MAYA, ago(5), "0")).notices()).isEmpty();
        assertThat(thresholds(done(push(MAYA, ago(4), "0")))).containsExactly(50);
        assertThat(thresholds(done(push(MAYA, ago(4), "0")))).containsExactly(50);
        assertThat(thresholds(done(push(MAYA, ago(2), "0")))).containsExactly(80, 50);
        assertThat(thresholds(done(push(MAYA, ago(1), "0")))).containsExactly(100, 80, 50);

        UserFlowView corrected = done(push(MAYA, ago(4), "100"));
        assertThat(corrected.notices().get(0).over()).contains(NOW);
        assertThat(thresholds(done(push(MAYA, ago(4), "0")))).hasSize(4);
    }

    @Test
    public void aReplacedValueSaysWhoSetItAndWhoReplacedIt() {
        written(false);
        store.strategy().departments().setRole(commerce, GUS, Role.CONTRIBUTOR);
        done(push(MAYA, ago(5), "99"));
        done(push(MAYA, ago(4), "98"));
        assertThat(log(MAYA)).as("a first value replaces none").isEmpty();

        done(push(GUS, ago(5), "99"));
        assertThat(log(MAYA)).as("the same again changes nothing").isEmpty();
        assertThat(store.levels().since(PAY, ago(6)))
                .extracting(point -> point.entry().orElseThrow().by())
                .containsExactly(MAYA, MAYA);

        done(push(GUS, ago(5), "12.5"));
        done(push(MAYA, ago(5), "99"));
        assertThat(log(MAYA))
                .extracting(
                        LevelChangeView::sequence,
                        LevelChangeView::before,
                        LevelChangeView::after,
                        change -> change.setBy().orElseThrow().displayName(),
                        change -> change.by().displayName())
                .containsExactly(
                        tuple(2, new BigDecimal("12.5"), new BigDecimal("99"), Optional.of("Gus"), Optional.of("Maya")),
                        tuple(
                                1,
                                new BigDecimal("99"),
                                new BigDecimal("12.5"),
                                Optional.of("Maya"),
                                Optional.of("Gus")));
        assertThat(log(MAYA).get(0).from()).isEqualTo(LevelPoint.slot(ago(5), 1));
        assertThat(log(MAYA).get(0).at()).isEqualTo(NOW);
        assertThat(log(MAYA).get(0).setAt()).contains(NOW);
    }

    @Test
    public void nobodyWritesValuesDownWhoLosesTheRightInThatMoment() {
        written(false);
        store.strategy().departments().setRole(commerce, GUS, Role.CONTRIBUTOR);
        unitOfWork.beforeNextRun(() -> store.strategy().departments().setRole(commerce, GUS, Role.READER));

        assertThat(code(push(GUS, ago(1), "99"))).isEqualTo("writers-only");
        assertThat(store.levels().since(PAY, ago(9))).isEmpty();
    }

    @Test
    public void aValueOfALongerIntervalReplacesTheShorterOne() {
        written(false);
        Instant day = NOW.truncatedTo(ChronoUnit.DAYS);
        LevelPoint older = new LevelPoint(PAY, day, 24, new Share(990_000), Optional.empty());
        store.levels().add(List.of(older));
        done(push(MAYA, day, "99"));

        LevelChangeView change = log(MAYA).get(0);
        assertThat(change.hoursBefore()).isEqualTo(24);
        assertThat(change.hours()).isEqualTo(1);
        assertThat(change.setBy()).as("older than the log").isEmpty();
        assertThat(change.setAt()).isEmpty();
    }

    @Test
    public void theLogIsReadFromTheNewestHundredOn() {
        written(false);
        for (int time = 0; time <= LogPart.LONGEST + 1; time++) {
            done(push(MAYA, ago(1), "" + time % 2));
        }

        assertThat(log(GUS)).as("whoever sees the flow").hasSize(LogPart.LONGEST);
        assertThat(log(GUS).get(0).sequence()).isEqualTo(LogPart.LONGEST + 1);
        assertThat(log(GUS, Optional.empty()).more()).isTrue();
        LevelLogView older = log(GUS, Optional.of(2));
        assertThat(older.changes()).extracting(LevelChangeView::sequence).containsExactly(1);
        assertThat(older.more()).isFalse();
    }

    @Test
    public void theOwnerIsToldOnceOfEachCrossing() {
        written(false);
        done(push(MAYA, ago(5), "0"));
        assertThat(told).isEmpty();
        done(push(MAYA, ago(4), "0"));
        done(push(MAYA, ago(4), "0"));
        assertThat(told).hasSize(1).allMatch(mail -> mail.endsWith(" 50"));
        done(push(MAYA, ago(2), "0"));
        done(push(MAYA, ago(1), "0"));
        assertThat(told).hasSize(3);
        assertThat(told.get(2)).endsWith(" 100");
    }

    @Test
    public void ofSeveralThresholdsAtOnceTheOwnerHearsTheHighest() {
        written(false);
        done(paste("%s;0\n%s;0\n%s;0\n%s;0".formatted(ago(1), ago(2), ago(3), ago(4))));

        assertThat(told).hasSize(1).allMatch(mail -> mail.endsWith(" 100"));
    }

    @Test
    public void anOwnerWhoIsGoneIsToldNothing() {
        written(false);
        tracker.addPerson(MAYA, new Person(Optional.of("Maya"), true));
        done(push(MAYA, ago(2), "0"));
        done(push(MAYA, ago(3), "0"));
        done(push(MAYA, ago(4), "0"));

        assertThat(told).isEmpty();
    }

    @Test
    public void aTrialLeavesNoNotice() {
        written(true);
        done(push(MAYA, ago(2), "0"));
        done(push(MAYA, ago(3), "0"));
        UserFlowView flow = done(push(MAYA, ago(4), "0"));

        assertThat(flow.notices()).isEmpty();
        assertThat(told).isEmpty();
        assertThat(flow.level().orElseThrow().state()).isEqualTo(LevelStanding.State.MISSED);
    }

    @Test
    public void pastedValuesNeedTheirMoments() {
        written(false);
        assertThat(done(paste("2026-11-01T00:00:00Z;99.9\n2026-11-01T00:30:00Z;99.8\n2026-11-01T01:00:00Z;99.7"))
                        .level()
                        .orElseThrow()
                        .points())
                .as("the later one of an interval counts")
                .extracting(LevelPointView::percent)
                .containsExactly(new BigDecimal("99.8"), new BigDecimal("99.7"));
        assertThat(code(paste("99.9"))).isEqualTo("pasted:moment-missing");
        assertThat(code(new PushLevels(store, tracker, unitOfWork, this::told)
                        .handle(new PushLevels.Command(
                                MAYA,
                                PAY,
                                List.of(new PushLevels.Point(Optional.empty(), Optional.of(BigDecimal.ONE))),
                                Optional.of("2026-11-01T00:00:00Z;99.9"),
                                NOW))))
                .as("nothing that somebody typed is passed over")
                .isEqualTo("pasted:points-and-pasted");
        assertThat(code(push(MAYA, NOW.plusSeconds(1), "99"))).isEqualTo("points:in-future");
        assertThat(code(push(MAYA, NOW, "101"))).isEqualTo("points[0].percent:not-percent");
    }

    @Test
    public void aTrialTriesTheOwnTargetToo() {
        written(true);
        TrialView trial = done(new TryTargets(store).handle(GUS, PAY, Optional.of("99.4\n96\n100")));

        assertThat(trial.points()).isEqualTo(3);
        assertThat(trial.lowest()).isEqualTo(new BigDecimal("96"));
        assertThat(trial.candidates()).extracting(TrialCandidateView::breaches).containsExactly(0, 1, 1, 1);
    }

    private static ServiceLevelForm level(boolean trial, LocalDate agreedOn) {
        return new ServiceLevelForm(
                Optional.of("Payments that go through"),
                Optional.of(new BigDecimal("99.5")),
                Optional.of("days-28"),
                Optional.of(1),
                Optional.empty(),
                Optional.of(trial),
                Optional.empty(),
                Optional.of("gus"),
                Optional.of(agreedOn),
                Optional.of("Below it people call us."));
    }

    private void written(boolean trial) {
        UserFlowView flow =
                done(add(level(trial, LocalDate.of(2026, 1, 1)))).flows().get(0);
        assertThat(flow.hints()).extracting(Refusal::code).containsExactly("ballast.service-level.hint-review-due");
        assertThat(flow.level().orElseThrow().state()).isEqualTo(LevelStanding.State.NO_DATA);
    }

    private List<LevelChangeView> log(UserId viewer) {
        return log(viewer, Optional.empty()).changes();
    }

    private LevelLogView log(UserId viewer, Optional<Integer> before) {
        return done(new ViewLevelLog(store, tracker).handle(viewer, PAY, before));
    }

    private Outcome<UserFlowsView> add(ServiceLevelForm level) {
        return save().add(MAYA, commerce, form("6", pages(1, "1", "1"), level), NOW);
    }

    private SaveFlow save() {
        return new SaveFlow(store, tracker, unitOfWork);
    }

    private Outcome<UserFlowView> push(UserId user, Instant at, String percent) {
        return new PushLevels(store, tracker, unitOfWork, this::told)
                .handle(new PushLevels.Command(
                        user,
                        PAY,
                        List.of(new PushLevels.Point(Optional.of(at), Optional.of(new BigDecimal(percent)))),
                        Optional.empty(),
                        NOW));
    }

    private Outcome<UserFlowView> paste(String text) {
        return new PushLevels(store, tracker, unitOfWork, this::told)
                .handle(new PushLevels.Command(MAYA, PAY, List.of(), Optional.of(text), NOW));
    }

    private boolean told(UserId person, DepartmentId department, String flow, int threshold) {
        return told.add(person.value() + " " + flow + " " + threshold);
    }

    private static Instant ago(int hours) {
        return NOW.minus(Duration.ofHours(hours));
    }

    private static List<Integer> thresholds(UserFlowView flow) {
        return flow.notices().stream().map(LevelNoticeView::threshold).toList();
    }

    private static List<FlowStepForm> pages(int count, String acceptable, String measured) {
        FlowStepForm page = new FlowStepForm(
                Optional.of("Page"),
                Optional.of("shop"),
                Optional.of(new BigDecimal(acceptable)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal(measured)));
        return new ArrayList<>(Collections.nCopies(count, page));
    }

    private static ServiceLevelForm none() {
        return new ServiceLevelForm(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static UserFlowForm form(String target, List<FlowStepForm> steps, ServiceLevelForm level) {
        return new UserFlowForm(
                Optional.of("Pay an invoice"),
                Optional.of("maya"),
                Optional.of(new BigDecimal(target)),
                Optional.empty(),
                Optional.empty(),
                steps,
                level,
                TODAY);
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError("refused: " + refusal);
        });
    }

    private static String code(Outcome<?> outcome) {
        return outcome.fold(
                value -> "done",
                refusal -> String.join(
                        " ",
                        (refusal.causes().isEmpty() ? List.of(refusal) : refusal.causes())
                                .stream()
                                        .map(each -> each.field()
                                                        .map(field -> field + ":")
                                                        .orElse("")
                                                + each.code()
                                                        .substring(each.code().lastIndexOf('.') + 1))
                                        .toList()));
    }
}
