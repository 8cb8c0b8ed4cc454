package org.ballast.sandbox.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.FlowStepForm;
import org.ballast.core.servicelevel.LevelChange;
import org.ballast.core.servicelevel.LevelPoint;
import org.ballast.core.servicelevel.ServiceLevelForm;
import org.ballast.core.servicelevel.UserFlowForm;
import org.ballast.core.servicelevel.usecase.FlowStore;
import org.ballast.core.servicelevel.usecase.PushLevels;
import org.ballast.core.servicelevel.usecase.SaveFlow;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Role;
import org.ballast.core.testing.InMemoryTracker;
import org.ballast.jira.persistence.ActiveObjectsLevelRepository;
import org.ballast.jira.persistence.ActiveObjectsUnitOfWork;
import org.ballast.jira.persistence.ActiveObjectsUserFlowRepository;
import org.ballast.sandbox.host.DatabaseKind;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Of many who send a value for the same interval in the same moment, none is lost: it stands there, or in the log. */
@RunWith(Parameterized.class)
public class LevelsAtOnceTest {

    private static final int TURNS = 12;
    private static final int HANDS = 4;
    private static final int HOURS = 2;

    @Rule
    public final BallastTables tables;

    public LevelsAtOnceTest(DatabaseKind kind) {
        this.tables = new BallastTables(kind);
    }

    @Parameters(name = "{0}")
    public static List<Object[]> databases() {
        return BallastTables.everyDatabase();
    }

    @Test
    public void everyValueThatManySentAtOnceIsThereOrInTheLog() throws Exception {
        FlowStore store = new FlowStore(
                new ActiveObjectsUserFlowRepository(tables.ao()),
                new ActiveObjectsLevelRepository(tables.ao()),
                BallastTables.strategyStore(tables.ao()));
        ActiveObjectsUnitOfWork unitOfWork = new ActiveObjectsUnitOfWork(tables.ao());
        InMemoryTracker people = new InMemoryTracker();
        FlowId pay = write(store, people, unitOfWork);
        PushLevels push = new PushLevels(store, people, unitOfWork, (person, department, flow, threshold) -> true);

        for (int turn = 0; turn < TURNS; turn++) {
            int first = turn * HANDS;
            assertThat(AtOnce.answers(
                            HANDS,
                            hand -> () -> push.handle(values(pay, hand, first + hand))
                                    .fold(done -> "done", refusal -> refusal.code())))
                    .containsOnly("done");
        }

        List<LevelChange> log = new ArrayList<>(store.levels().log(pay, Integer.MAX_VALUE, 1_000));
        Collections.reverse(log);
        List<LevelPoint> standing = store.levels().since(pay, from(0));
        assertThat(log).hasSize(HOURS * (TURNS * HANDS - 1));
        assertThat(standing).hasSize(HOURS);
        for (LevelPoint point : standing) {
            List<LevelChange> own = log.stream()
                    .filter(change -> change.after().from().equals(point.from()))
                    .toList();
            assertThat(own.subList(1, own.size()))
                    .extracting(LevelChange::before)
                    .as("each took the place of the one before")
                    .isEqualTo(own.subList(0, own.size() - 1).stream()
                            .map(LevelChange::after)
                            .toList());
            assertThat(point).isEqualTo(own.get(own.size() - 1).after());
            assertThat(Stream.concat(
                            Stream.of(own.get(0).before()), own.stream().map(LevelChange::after)))
                    .allMatch(each -> each.entry()
                            .orElseThrow()
                            .by()
                            .equals(user(each.share().percent().intValue() % HANDS)))
                    .doesNotHaveDuplicates()
                    .hasSize(TURNS * HANDS);
        }
    }

    private static FlowId write(FlowStore store, InMemoryTracker people, ActiveObjectsUnitOfWork unitOfWork) {
        DepartmentId department =
                store.strategy().departments().add("Commerce", true).id();
        for (int hand = 0; hand < HANDS; hand++) {
            store.strategy().departments().setRole(department, user(hand), Role.CONTRIBUTOR);
        }
        return new SaveFlow(store, people, unitOfWork)
                .add(user(0), department, form(), MONDAY)
                .fold(view -> new FlowId(view.flows().get(0).id()), refusal -> {
                    throw new AssertionError(refusal.code());
                });
    }

    /** The same percent for each hour, those of the hand alone. */
    private static PushLevels.Command values(FlowId flow, int hand, int percent) {
        List<PushLevels.Point> points = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            points.add(new PushLevels.Point(Optional.of(from(hour)), Optional.of(BigDecimal.valueOf(percent))));
        }
        return new PushLevels.Command(user(hand), flow, points, Optional.empty(), MONDAY.plusSeconds(percent));
    }

    private static Instant from(int hour) {
        return MONDAY.minus(Duration.ofHours(24L - hour));
    }

    private static UserId user(int hand) {
        return new UserId("1000" + hand);
    }

    private static UserFlowForm form() {
        FlowStepForm page = new FlowStepForm(
                Optional.of("Page"),
                Optional.empty(),
                Optional.of(BigDecimal.ONE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ServiceLevelForm level = new ServiceLevelForm(
                Optional.of("Payments that go through"),
                Optional.of(new BigDecimal("99.5")),
                Optional.empty(),
                Optional.of(1),
                Optional.empty(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new UserFlowForm(
                Optional.of("Pay an invoice"),
                Optional.empty(),
                Optional.of(BigDecimal.TEN),
                Optional.empty(),
                Optional.empty(),
                List.of(page),
                level,
                MONDAY.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
