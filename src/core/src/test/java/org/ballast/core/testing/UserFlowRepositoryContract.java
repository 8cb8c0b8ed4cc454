package org.ballast.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.FlowStep;
import org.ballast.core.servicelevel.SavedFlow;
import org.ballast.core.servicelevel.ServiceLevel;
import org.ballast.core.servicelevel.Share;
import org.ballast.core.servicelevel.Statistic;
import org.ballast.core.servicelevel.TargetAgreement;
import org.ballast.core.servicelevel.UserFlow;
import org.ballast.core.servicelevel.UserFlowRepository;
import org.ballast.core.servicelevel.Window;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.ElementRef;
import org.junit.Test;

/** What every {@link UserFlowRepository} does. */
public abstract class UserFlowRepositoryContract {

    private static final DepartmentId COMMERCE = new DepartmentId(1);
    private static final UserId MAYA = new UserId("10001");
    private static final UserFlow FULL = new UserFlow(
            "Pay \ud83d\udcb3 = <b>now</b>\\",
            Optional.of(MAYA),
            6_000,
            Statistic.P95,
            Optional.of(5_500L),
            List.of(
                    new FlowStep("Basket, 1 = 2", "shop\\basket", 500, 20, false, false, Optional.of(450L)),
                    new FlowStep("Confirm", "", 1_000, 1, true, true, Optional.empty())),
            Optional.of(new ServiceLevel(
                    "Payments that go through",
                    new Share(995_000),
                    Window.QUARTER,
                    24,
                    "https://monitor.example.com/d/1?a=b",
                    true,
                    ElementRef.parse("S12-K3"),
                    Optional.of(new TargetAgreement(MAYA, LocalDate.of(2026, 11, 2), "Nobody should pay twice.")))));
    private static final UserFlow BARE = new UserFlow(
            "Search",
            Optional.empty(),
            1,
            Statistic.MEAN,
            Optional.empty(),
            List.of(new FlowStep("Type", "", 1, 1, false, false, Optional.empty())),
            Optional.empty());

    /** An empty repository. */
    protected abstract UserFlowRepository newRepository();

    @Test
    public void givesBackWhatAFlowSays() {
        UserFlowRepository flows = newRepository();
        SavedFlow full = line(flows.next(COMMERCE), 1, Optional.of(FULL));
        SavedFlow bare = line(flows.next(COMMERCE), 1, Optional.of(BARE));
        flows.append(full);
        flows.append(bare);

        assertThat(flows.find(full.id())).contains(full);
        assertThat(flows.of(COMMERCE)).containsExactly(full, bare);
        assertThat(flows.of(new DepartmentId(2))).isEmpty();
        assertThat(flows.find(new FlowId(bare.id().value() + 1))).isEmpty();
    }

    @Test
    public void theNewestLineStandsAndARemovedFlowIsNotListed() {
        UserFlowRepository flows = newRepository();
        FlowId id = flows.next(COMMERCE);
        flows.append(line(id, 1, Optional.of(FULL)));
        flows.append(line(id, 2, Optional.of(BARE)));
        assertThat(flows.of(COMMERCE)).containsExactly(line(id, 2, Optional.of(BARE)));

        flows.append(line(id, 3, Optional.empty()));
        assertThat(flows.of(COMMERCE)).isEmpty();
        assertThat(flows.find(id)).contains(line(id, 3, Optional.empty()));
    }

    @Test
    public void aRevisionIsTakenOnce() {
        UserFlowRepository flows = newRepository();
        FlowId id = flows.next(COMMERCE);
        flows.append(line(id, 1, Optional.of(FULL)));

        assertThatThrownBy(() -> flows.append(line(id, 1, Optional.of(BARE)))).isInstanceOf(RuntimeException.class);
    }

    private static SavedFlow line(FlowId id, int revision, Optional<UserFlow> flow) {
        return new SavedFlow(id, COMMERCE, revision, flow, MAYA, MONDAY.plusSeconds(revision));
    }
}
