package org.ballast.jira.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ballast.core.transfer.Cell;
import org.ballast.core.transfer.RowForm;
import org.junit.Test;

/** A key belongs to the row that it stands in. */
public class RowKeyTest {

    private static final RowForm KEY = RowKey.form("ADDED_KEY", "STRATEGY_ID", RowKey.ANY, "CHANGED_BY");

    @Test
    public void joinsWhatItsColumnsSay() {
        RowForm key = RowKey.form("CHANGE_KEY", "STRATEGY_ID", "SEQUENCE_NUMBER");

        assertThat(key.columns()).containsExactly("STRATEGY_ID", "SEQUENCE_NUMBER", "CHANGE_KEY");
        assertThat(key.fits().test(change("CHANGE_KEY", RowKey.of("STRATEGY#1", 4))))
                .isTrue();
        assertThat(key.fits().test(change("CHANGE_KEY", RowKey.of("STRATEGY#1", 5))))
                .isFalse();
        assertThat(key.fits().test(change("CHANGE_KEY", RowKey.of("STRATEGY#2", 4))))
                .isFalse();
        assertThat(key.fits().test(change("CHANGE_KEY", RowKey.of(1, 4))))
                .as("the id that a strategy may have here, instead of what the file calls it")
                .isFalse();
    }

    @Test
    public void hasOnlyTheRestForItself() {
        assertThat(KEY.columns()).containsExactly("STRATEGY_ID", "CHANGED_BY", "ADDED_KEY");
        assertThat(KEY.fits().test(change("ADDED_KEY", "STRATEGY#1:k3f9:person#2")))
                .isTrue();
        assertThat(KEY.fits().test(change("ADDED_KEY", "STRATEGY#1:k3f9:person#3")))
                .isFalse();
        assertThat(KEY.fits().test(change("ADDED_KEY", "STRATEGY#1::person#2"))).isFalse();
    }

    @Test
    public void mayBeMissingWhereTheColumnMay() {
        assertThat(KEY.fits().test(Map.of())).isTrue();
    }

    private static Map<String, Cell> change(String column, String key) {
        return Map.of(
                "STRATEGY_ID",
                new Cell.Text("STRATEGY#1"),
                "SEQUENCE_NUMBER",
                new Cell.Whole(4),
                "CHANGED_BY",
                new Cell.Text("person#2"),
                column,
                new Cell.Text(key));
    }
}
