package org.ballast.jira.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ballast.core.transfer.TextForm;
import org.junit.Test;

/** An import takes only what whoever reads the row later understands. */
public class RowTextTest {

    private static final Map<RowText, List<String>> UNREADABLE = Map.of(
            RowText.DAY, List.of("2027-02-30", ""),
            RowText.QUARTER_START, List.of("2027-01-02"),
            RowText.COUNTED, List.of("many", ""),
            RowText.ELEMENT_KEY, List.of("X1", ""),
            RowText.STAGES, List.of("COLLECT", "VOTE,LUNCH", ""),
            RowText.EFFORTS, List.of("1,two", "1,,2", "-1"),
            RowText.DEADLINES, List.of("VOTE", "LUNCH=1", "VOTE=noon"),
            RowText.WEEKDAYS, List.of("MONDAY FUNDAY", ""),
            RowText.NOTE_KEY, List.of("short", "with a blank"));

    @Test
    public void readsItsOwnExample() {
        assertThat(RowText.values()).allSatisfy(text -> {
            TextForm form = text.form();
            assertThat(form.fits().test(form.example())).isTrue();
        });
    }

    @Test
    public void refusesWhatNobodyCouldRead() {
        UNREADABLE.forEach((text, wrong) -> assertThat(wrong)
                .as(text.name())
                .noneMatch(each -> text.form().fits().test(each)));
    }
}
