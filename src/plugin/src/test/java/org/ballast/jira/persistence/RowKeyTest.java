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

    @Test
    public void isThatOfTheElementThatALineIsAbout() {
        RowForm element = RowRule.ELEMENT_KEY.form();

        assertThat(element.fits().test(element("P3", "PILLAR", 3))).isTrue();
        assertThat(element.fits().test(element("P3", "PILLAR", 4))).isFalse();
        assertThat(element.fits().test(element("P3", "ACTION", 3))).isFalse();
        assertThat(element.fits().test(Map.of("ELEMENT_NUMBER", new Cell.Whole(0))))
                .isTrue();
        assertThat(element.fits().test(Map.of("ELEMENT_NUMBER", new Cell.Whole(3))))
                .isFalse();
    }

    @Test
    public void isFreeOnceItsRoundIsClosed() {
        RowForm key = RowRule.ROUND_KEY.form();

        assertThat(key.fits().test(round("board#1:STANDING"))).isTrue();
        assertThat(key.fits().test(round("board#2:STANDING"))).isFalse();
        assertThat(key.fits().test(round(RowKey.closed(1)))).isFalse();
    }

    @Test
    public void isThatOfAnElementOfTheRowsStrategy() {
        RowForm element = RowRule.KEY_RESULT.form();

        assertThat(element.fits().test(reading("SSTRATEGY#1-K2"))).isTrue();
        assertThat(element.fits().test(reading("SSTRATEGY#12-K2"))).isFalse();
        assertThat(element.fits().test(reading("SSTRATEGY#1-X2"))).isFalse();
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

    private static Map<String, Cell> element(String key, String kind, int number) {
        return Map.of(
                "ELEMENT_KEY", new Cell.Text(key),
                "KIND_CODE", new Cell.Text(kind),
                "ELEMENT_NUMBER", new Cell.Whole(number));
    }

    private static Map<String, Cell> round(String key) {
        return Map.of(
                "BOARD_ID", new Cell.Text("board#1"),
                "KIND", new Cell.Text("STANDING"),
                "OPEN_KEY", new Cell.Text(key));
    }

    private static Map<String, Cell> reading(String element) {
        return Map.of("STRATEGY_ID", new Cell.Text("STRATEGY#1"), "KEY_RESULT", new Cell.Text(element));
    }
}
