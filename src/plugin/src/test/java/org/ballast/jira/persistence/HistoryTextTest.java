package org.ballast.jira.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ballast.core.debt.DebtKind;
import org.ballast.core.debt.DebtPriority;
import org.ballast.core.debt.DebtValues;
import org.ballast.core.shared.Effort;
import org.junit.Test;

public class HistoryTextTest {
    @Test
    public void readsWhatItWroteWhateverTheTextHolds() {
        for (String text : new String[] {
            "", "a=b", "\\n", "line\nother\r\nlast\\", "kind=TEST\nnote=x", "\u2028\u0085", "\ud83d\ude80 \u05d0\u05d1"
        }) {
            DebtValues values =
                    new DebtValues(DebtKind.ARCHITECTURE, DebtPriority.HIGH, Optional.of(new Effort(5)), "area", text);

            assertThat(HistoryText.read(HistoryText.write(values))).isEqualTo(values);
        }
    }

    @Test
    public void readsValuesWithoutEstimate() {
        DebtValues values = new DebtValues(DebtKind.CODE, DebtPriority.LOWEST, Optional.empty(), "", "");

        assertThat(HistoryText.read(HistoryText.write(values))).isEqualTo(values);
    }

    @Test
    public void passesOverNamesOfLaterVersions() {
        assertThat(HistoryText.read("kind=CODE\npriority=LOW\npillar=speed\n").kind())
                .isEqualTo(DebtKind.CODE);
    }
}
