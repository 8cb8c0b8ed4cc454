package org.ballast.core.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** How long flows take. */
public class FlowTimeTest {

    @Test
    public void twentyFastPagesMakeASlowFlow() {
        List<FlowStep> pages = new ArrayList<>(Collections.nCopies(20, step(1_000, 500)));
        UserFlow flow = flow(6_000, Statistic.MEAN, Optional.empty(), pages);

        assertThat(flow.steps()).allMatch(step -> step.isWithin().orElseThrow());
        assertThat(flow.time()).isEqualTo(new FlowTime(10_000, 10_000));
        assertThat(flow.basis()).isEqualTo(FlowTime.Basis.SUM);
        assertThat(flow.verdict()).isEqualTo(FlowTime.Verdict.OVER);
    }

    @Test
    public void aStepThatIsGoneThroughSeveralTimesCountsAsOften() {
        FlowStep loop = new FlowStep("Search", "", 500, 20, false, false, Optional.empty());

        assertThat(FlowTime.acceptable(List.of(loop))).isEqualTo(new FlowTime(10_000, 10_000));
    }

    @Test
    public void ofStepsAtTheSameTimeTheLongestCounts() {
        FlowStep first = new FlowStep("Page", "", 300, 1, false, false, Optional.empty());
        FlowStep image = new FlowStep("Image", "", 400, 2, false, true, Optional.empty());
        FlowStep advice = new FlowStep("Advice", "", 700, 1, false, true, Optional.empty());
        FlowStep last = new FlowStep("Pay", "", 100, 1, false, false, Optional.empty());

        assertThat(FlowTime.acceptable(List.of(first, image, advice, last))).isEqualTo(new FlowTime(900, 900));
    }

    @Test
    public void optionalStepsMakeARange() {
        FlowStep needed = new FlowStep("Pay", "", 400, 1, false, false, Optional.empty());
        FlowStep optional = new FlowStep("Voucher", "", 300, 1, true, false, Optional.empty());
        FlowTime time = FlowTime.acceptable(List.of(needed, optional));

        assertThat(time).isEqualTo(new FlowTime(400, 700));
        assertThat(time.against(700)).isEqualTo(FlowTime.Verdict.WITHIN);
        assertThat(time.against(699)).isEqualTo(FlowTime.Verdict.WITHIN_WITHOUT_OPTIONAL);
        assertThat(time.against(399)).isEqualTo(FlowTime.Verdict.OVER);
    }

    @Test
    public void addedPercentilesAreAnUpperEstimateAndAMeasuredWholeWins() {
        List<FlowStep> steps = List.of(step(1_000, 900), step(1_000, 900));

        assertThat(flow(1_500, Statistic.P95, Optional.empty(), steps).basis())
                .isEqualTo(FlowTime.Basis.UPPER_ESTIMATE);
        UserFlow whole = flow(1_500, Statistic.P95, Optional.of(1_400L), steps);
        assertThat(whole.basis()).isEqualTo(FlowTime.Basis.END_TO_END);
        assertThat(whole.verdict()).isEqualTo(FlowTime.Verdict.WITHIN);
    }

    @Test
    public void aSumWithoutOneOfItsStepsIsNone() {
        List<FlowStep> steps =
                List.of(step(1_000, 900), new FlowStep("Pay", "", 1_000, 1, false, false, Optional.empty()));

        assertThat(FlowTime.measured(steps)).isEmpty();
        UserFlow flow = flow(6_000, Statistic.MEAN, Optional.empty(), steps);
        assertThat(flow.basis()).isEqualTo(FlowTime.Basis.ACCEPTABLE);
        assertThat(flow.time()).isEqualTo(new FlowTime(2_000, 2_000));
        assertThat(flow.verdict())
                .as("that the steps could be fast enough is no measurement")
                .isEqualTo(FlowTime.Verdict.NOT_MEASURED);
    }

    @Test
    public void whatIsKnownToBeTooSlowIsTooSlowWhateverTheOtherStepsTake() {
        List<FlowStep> steps =
                List.of(step(1_000, 9_000), new FlowStep("Pay", "", 1_000, 1, false, false, Optional.empty()));
        UserFlow flow = flow(8_000, Statistic.MEAN, Optional.empty(), steps);

        assertThat(flow.basis()).isEqualTo(FlowTime.Basis.AT_LEAST);
        assertThat(flow.time()).isEqualTo(new FlowTime(9_000, 9_000));
        assertThat(flow.verdict()).isEqualTo(FlowTime.Verdict.OVER);
        assertThat(flow(9_000, Statistic.MEAN, Optional.empty(), steps).verdict())
                .isEqualTo(FlowTime.Verdict.NOT_MEASURED);
        assertThat(flow(8_000, Statistic.P95, Optional.empty(), steps).verdict())
                .as("percentiles of some steps say nothing of that of all")
                .isEqualTo(FlowTime.Verdict.NOT_MEASURED);
    }

    @Test
    public void aMachineIsNoFlow() {
        for (String host : List.of("payments-db-01", "api.example.com", "10.0.0.1:8080", "localhost")) {
            assertThat(Hosts.isHost(host)).as(host).isTrue();
        }
        for (String people : List.of("Pay an invoice", "Checkout", "pay-now", "Search.", "v1.2 of search", "")) {
            assertThat(Hosts.isHost(people)).as(people).isFalse();
        }
    }

    private static FlowStep step(long acceptable, long measured) {
        return new FlowStep("Page", "", acceptable, 1, false, false, Optional.of(measured));
    }

    private static UserFlow flow(long target, Statistic statistic, Optional<Long> whole, List<FlowStep> steps) {
        return new UserFlow("Pay", Optional.empty(), target, statistic, whole, steps, Optional.empty());
    }
}
