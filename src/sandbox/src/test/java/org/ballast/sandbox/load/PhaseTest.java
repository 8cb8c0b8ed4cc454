package org.ballast.sandbox.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ballast.sandbox.load.figures.Overhead.Ratio;
import org.ballast.sandbox.load.traffic.RequestKind;
import org.ballast.sandbox.load.traffic.Sample;
import org.junit.Test;

public class PhaseTest {
    private final Phase phase = new Phase(
            8,
            List.of(
                    new Sample(RequestKind.TAGGED_ISSUE, 1, 110, ""),
                    new Sample(RequestKind.TAGGED_ISSUE_WITHOUT_PANEL, 1, 100, ""),
                    new Sample(RequestKind.TAGGED_ISSUE_WITHOUT_PANEL, 2, 5, ""),
                    new Sample(RequestKind.TAGGED_ISSUE, 2, 5000, "503"),
                    new Sample(RequestKind.VOTE, 0, 7, "")),
            0,
            0);

    @Test
    public void countsErrorsApartFromLatencies() {
        Phase.Line tagged = phase.lines().get(0);
        assertThat(tagged.kind()).isEqualTo(RequestKind.TAGGED_ISSUE);
        assertThat(tagged.errors()).isEqualTo(1);
        assertThat(tagged.latencies().count()).isEqualTo(1);
        assertThat(tagged.latencies().max()).isEqualTo(110);
        assertThat(phase.problems()).containsExactly("issue view, tagged: 503");
    }

    @Test
    public void comparesOnlyPairsThatAreComplete() {
        assertThat(phase.overhead(RequestKind.TAGGED_ISSUE, RequestKind.TAGGED_ISSUE_WITHOUT_PANEL)
                        .ofMedians())
                .isEqualTo(new Ratio(1.1, 1.1, 1.1));
    }
}
