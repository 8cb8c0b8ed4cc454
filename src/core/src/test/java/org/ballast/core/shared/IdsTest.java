package org.ballast.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public class IdsTest {

    @Test
    public void numbersArePositive() {
        assertThatThrownBy(() -> new IssueId(0)).hasMessageContaining("issue id (0)");
        assertThatThrownBy(() -> new BoardId(0)).hasMessageContaining("board id (0)");
        assertThatThrownBy(() -> new SprintId(0)).hasMessageContaining("sprint id (0)");
        assertThatThrownBy(() -> new ProjectId(0)).hasMessageContaining("project id (0)");
        assertThat(new IssueId(1).value() + new BoardId(1).value() + new SprintId(1).value() + new ProjectId(1).value())
                .isEqualTo(4);
    }

    @Test
    public void aUserIdIsTextOfSensibleLength() {
        assertThatThrownBy(() -> new UserId(" ")).hasMessageContaining("1 to 255");
        assertThatThrownBy(() -> new UserId("x".repeat(256))).hasMessageContaining("1 to 255");
        assertThat(new UserId("x".repeat(255)).value()).hasSize(255);
    }

    @Test
    public void areOrderedByValue() {
        assertThat(new IssueId(2)).isLessThan(new IssueId(10));
        assertThat(new BoardId(2)).isLessThan(new BoardId(10));
        assertThat(new UserId("a")).isLessThan(new UserId("b"));
    }
}
