package org.ballast.jira.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ballast.core.debt.DebtFacts;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.debt.IssuePillars;
import org.ballast.core.shared.Effort;
import org.junit.Test;

public class FactsJsonTest {
    private static final Instant TAGGED = Instant.parse("2026-11-22T10:11:12.345Z");

    @Test
    public void writesEveryFactInOneOrder() {
        DebtFacts facts = new DebtFacts(
                DebtKind.DEPENDENCY,
                DebtPriority.HIGH,
                Optional.of(new Effort(3)),
                7,
                4,
                Optional.of(2),
                List.of("S3-P1", "S12-P2"),
                TAGGED);

        assertThat(FactsJson.write(facts))
                .isEqualTo("{\"kind\":\"dependency\",\"priority\":\"high\",\"priorityRank\":4,\"estimate\":1.5,"
                        + "\"votes\":7,\"voters\":4,\"rank\":2,\"pillars\":[\"S3-P1\",\"S12-P2\"],"
                        + "\"tagged\":\"2026-11-22T10:11:12Z\"}");
    }

    @Test
    public void leavesOutWhatIsNotKnown() {
        DebtFacts facts = new DebtFacts(
                DebtKind.CODE, DebtPriority.LOWEST, Optional.empty(), 0, 0, Optional.empty(), List.of(), TAGGED);

        assertThat(FactsJson.write(facts))
                .doesNotContain("estimate")
                .doesNotContain("\"rank\"")
                .doesNotContain("pillars");
    }

    @Test
    public void staysBelowTwoKilobytesWithAsManyPillarsAsThereCanBe() {
        DebtFacts facts = new DebtFacts(
                DebtKind.OBSERVABILITY,
                DebtPriority.HIGHEST,
                Optional.of(new Effort(Effort.MOST_HALF_DAYS)),
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                Optional.of(Integer.MAX_VALUE),
                Collections.nCopies(IssuePillars.MOST, "S" + Long.MAX_VALUE + "-P7"),
                TAGGED);

        assertThat(FactsJson.write(facts)).hasSizeLessThan(2048);
    }
}
