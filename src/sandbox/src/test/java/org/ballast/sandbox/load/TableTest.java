package org.ballast.sandbox.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class TableTest {
    @Test
    public void alignsColumns() {
        assertThat(Table.of(List.of(List.of("Request", "p95"), List.of("vote", "12345.6"))))
                .isEqualTo("""
                        | Request |     p95 |
                        | ------- | ------: |
                        | vote    | 12345.6 |
                        """);
    }

    @Test
    public void numbersParameters() {
        assertThat(StatementPlans.numbered("SELECT * FROM t WHERE a = ? AND b = ?"))
                .isEqualTo("SELECT * FROM t WHERE a = $1 AND b = $2");
    }
}
