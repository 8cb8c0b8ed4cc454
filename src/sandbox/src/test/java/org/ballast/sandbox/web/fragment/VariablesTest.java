package org.ballast.sandbox.web.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.Test;

public class VariablesTest {

    @Test
    public void fillsBothWaysOfWritingAVariable() {
        Map<String, Object> context = Map.of("board", Map.of("id", 7L), "issue", new Card());

        assertThat(Variables.fill("/x?board=${board.id}&issue=$issue.key", context))
                .isEqualTo("/x?board=7&issue=A+B%26C");
    }

    @Test
    public void saysWhichVariablesThereAreWhenOneIsUnknown() {
        assertThatThrownBy(() -> Variables.fill("/x?b=${bord.id}", Map.of("board", Map.of())))
                .hasMessageContaining("bord.id")
                .hasMessageContaining("[board]");
    }

    /** Something with a getter. */
    public static final class Card {
        public String getKey() {
            return "A B&C";
        }
    }
}
