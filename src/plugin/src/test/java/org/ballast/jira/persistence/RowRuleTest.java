package org.ballast.jira.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.jira.persistence.RowRuleTest.Row.row;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.ballast.core.transfer.Cell;
import org.junit.Test;

/** Each rule takes rows that agree with themselves, and no others. */
public class RowRuleTest {

    private final Map<RowRule, Row> fit = new EnumMap<>(RowRule.class);
    private final Map<RowRule, Row> unfit = new EnumMap<>(RowRule.class);

    public RowRuleTest() {
        days();
        numbers();
        states();
        keys();
    }

    @Test
    public void takesWhatAgreesWithItself() {
        assertThat(RowRule.values()).allMatch(rule -> rule.form().fits().test(row(fit, rule)));
    }

    @Test
    public void refusesWhatContradictsItself() {
        assertThat(RowRule.values()).noneMatch(rule -> rule.form().fits().test(row(unfit, rule)));
    }

    @Test
    public void blamesAColumnThatTheContradictionIsAbout() {
        assertThat(RowRule.values()).allSatisfy(rule -> {
            Map<String, Cell> both = new HashMap<>(row(fit, rule));
            both.putAll(row(unfit, rule));
            assertThat(both).as(rule.name()).containsKeys(rule.form().columns().toArray(String[]::new));
        });
    }

    @Test
    public void aScaleHasAsManyStepsAsItsKind() {
        Row scale = new Row().with("SCALE_KIND", "T_SHIRT").with("SCALE_HALF_DAYS", "1,2,4,6,10,16");
        assertThat(RowRule.SCALE.form().fits().test(scale.cells())).isFalse();
    }

    @Test
    public void aLineThatIsAboutNoElementNamesNone() {
        Row none = new Row().with("ELEMENT_NUMBER", 0);
        assertThat(RowRule.ELEMENT_KEY.form().fits().test(none.cells())).isTrue();
        assertThat(RowRule.ELEMENT_KEY
                        .form()
                        .fits()
                        .test(none.with("ELEMENT_NUMBER", 3).cells()))
                .isFalse();
    }

    @Test
    public void aKeyIsFreeOnceItsRowIsClosed() {
        Row open = new Row()
                .with("BOARD_ID", "board#1")
                .with("KIND", "STANDING")
                .with("ISSUE_ID", "issue#2")
                .with("STRATEGY_ID", "STRATEGY#3")
                .with("STAGE_CODE", "AGREE");
        for (RowRule rule : new RowRule[] {RowRule.ROUND_KEY, RowRule.INITIATIVE_KEY, RowRule.WORKSHOP_KEY}) {
            assertThat(rule.form()
                            .fits()
                            .test(open.with("OPEN_KEY", RowKey.closed(1)).cells()))
                    .as(rule.name())
                    .isFalse();
        }
    }

    @Test
    public void aReleasedTitleIsThatOfAnIssue() {
        Row released = new Row()
                .with("BOARD_ID", "board#1")
                .with("TITLE", "Old build")
                .with("HOLD_KEY", "released:COLLECTED_ISSUE#1");
        assertThat(RowRule.HOLD_KEY.form().fits().test(released.cells())).isFalse();
        assertThat(RowRule.HOLD_KEY
                        .form()
                        .fits()
                        .test(released.with("ISSUE_ID", "issue#2").cells()))
                .isTrue();
    }

    private void days() {
        Row period = new Row().with("PERIOD_START", "2027-02-01").with("PERIOD_END", "2027-12-31");
        rule(RowRule.PERIOD, period, period.with("PERIOD_END", "2027-01-31"));
        rule(RowRule.PERIOD_LENGTH, period, period.with("PERIOD_END", "2127-01-31"));
        Row room = new Row().with("FIRST_DAY", 100).with("LAST_DAY", 141);
        rule(RowRule.WAR_ROOM, room, room.with("LAST_DAY", 99));
        rule(RowRule.WAR_ROOM_LENGTH, room, room.with("LAST_DAY", 142));
        Row sprint = new Row().with("STARTED_AT", 1).with("ENDED_AT", 2);
        rule(RowRule.SPRINT, sprint, sprint.with("ENDED_AT", 1));
    }

    private void numbers() {
        pair(RowRule.ASKED, "FEWEST_TASKS", "MOST_TASKS");
        pair(RowRule.TASKS, "TASKS_MIN", "TASKS_MAX");
        pair(RowRule.LIFT, "ACCEPTED", "OFFERED");
        pair(RowRule.TALLY, "VOTER_COUNT", "VOTE_COUNT");
        weights(RowRule.WEIGHTS, "_PERCENT");
        weights(RowRule.WEIGHTS_AFTER, "_AFTER");
        Row allocation = new Row()
                .with("ALLOCATED_FROM", "2027-01-01")
                .with("ALLOCATED_PEOPLE", 2)
                .with("ALLOCATED_SPRINTS", 3);
        rule(RowRule.ALLOCATION, allocation, allocation.with("ALLOCATED_SPRINTS", 0));
        Row scale = new Row().with("SCALE_KIND", "PERSON_DAYS").with("SCALE_HALF_DAYS", "1,2,4,6,10,16");
        rule(RowRule.SCALE, scale, scale.with("SCALE_HALF_DAYS", "1,2,4,6,16,10"));
    }

    private void states() {
        Row rfc = new Row().with("RFC_STATE", "ACCEPTED").with("RFC_ACCEPTED_AT", 1);
        rule(RowRule.RFC, rfc, rfc.with("RFC_STATE", "DRAFT"));
        Row opened = new Row().with("STATE_CODE", "OPEN").with("OPENED_AT", 1);
        rule(RowRule.SLICE_OPENED, opened, opened.with("STATE_CODE", "PLANNED"));
        Row finished = new Row().with("STATE_CODE", "FINISHED").with("FINISHED_AT", 1);
        rule(RowRule.SLICE_FINISHED, finished, finished.with("STATE_CODE", "OPEN"));
        Row merged = new Row().with("STATE_CODE", "MERGED").with("MERGED_INTO", "issue#1");
        rule(RowRule.MERGED, merged, merged.with("STATE_CODE", "KEPT"));
    }

    private void keys() {
        Row round =
                new Row().with("BOARD_ID", "board#1").with("KIND", "STANDING").with("CLOSED_AT", 1);
        rule(
                RowRule.ROUND_KEY,
                round.with("OPEN_KEY", "closed:VOTING_ROUND#1"),
                round.with("OPEN_KEY", "board#1:STANDING"));
        Row initiative = new Row()
                .with("BOARD_ID", "board#1")
                .with("ISSUE_ID", "issue#2")
                .with("CLOSED_AT", 1);
        rule(
                RowRule.INITIATIVE_KEY,
                initiative.with("OPEN_KEY", "closed:INITIATIVE#1"),
                initiative.with("OPEN_KEY", "board#1:issue#2"));
        Row workshop = new Row().with("STRATEGY_ID", "STRATEGY#3").with("STAGE_CODE", "AGREE");
        rule(
                RowRule.WORKSHOP_KEY,
                workshop.with("OPEN_KEY", "open:STRATEGY#3"),
                workshop.with("OPEN_KEY", "open:STRATEGY#4"));
        Row slice = new Row().with("ISSUE_ID", "issue#2").with("INITIATIVE_ID", "INITIATIVE#1");
        rule(RowRule.SLICE_KEY, slice.with("SLICE_KEY", "issue#2"), slice.with("SLICE_KEY", "issue#2:INITIATIVE#2"));
        Row hold =
                new Row().with("BOARD_ID", "board#1").with("TITLE", "Old build").with("ISSUE_ID", "issue#2");
        rule(
                RowRule.HOLD_KEY,
                hold.with("HOLD_KEY", ActiveObjectsCollectionRepository.holdKey("board#1", "Old build")),
                hold.with("HOLD_KEY", ActiveObjectsCollectionRepository.holdKey("board#1", "Old builds")));
        Row link = new Row()
                .with("ISSUE_ID", "issue#2")
                .with("STRATEGY_ID", "STRATEGY#3")
                .with("ELEMENT_KEY", "P1");
        rule(
                RowRule.LINK_KEY,
                link.with("LINK_KEY", "issue#2:SSTRATEGY#3-P1"),
                link.with("LINK_KEY", "issue#2:SSTRATEGY#3-P2"));
        Row element =
                new Row().with("ELEMENT_KEY", "P3").with("KIND_CODE", "PILLAR").with("ELEMENT_NUMBER", 3);
        rule(RowRule.ELEMENT_KEY, element, element.with("KIND_CODE", "ACTION"));
        element(RowRule.CARRIED, "ELEMENT");
        element(RowRule.KEY_RESULT, "KEY_RESULT");
    }

    private void pair(RowRule rule, String less, String more) {
        Row equal = new Row().with(less, 1).with(more, 1);
        rule(rule, equal, equal.with(less, 2));
    }

    private void weights(RowRule rule, String when) {
        Row whole = new Row()
                .with("VOTES" + when, 50)
                .with("ALIGNMENT" + when, 20)
                .with("PRIORITY" + when, 20)
                .with("AGE" + when, 10);
        rule(rule, whole, whole.with("AGE" + when, 11));
    }

    private void element(RowRule rule, String column) {
        Row strategy = new Row().with("STRATEGY_ID", "STRATEGY#1");
        rule(rule, strategy.with(column, "SSTRATEGY#1-K2"), strategy.with(column, "SSTRATEGY#12-K2"));
    }

    private void rule(RowRule rule, Row fits, Row fitsNot) {
        fit.put(rule, fits);
        unfit.put(rule, fitsNot);
    }

    /** Cells by column. */
    record Row(Map<String, Cell> cells) {

        Row() {
            this(Map.of());
        }

        /** The row that a rule is tried with. */
        static Map<String, Cell> row(Map<RowRule, Row> rows, RowRule rule) {
            return rows.getOrDefault(rule, new Row()).cells();
        }

        Row with(String column, String text) {
            return with(column, new Cell.Text(text));
        }

        Row with(String column, long number) {
            return with(column, new Cell.Whole(number));
        }

        private Row with(String column, Cell cell) {
            Map<String, Cell> changed = new HashMap<>(cells);
            changed.put(column, cell);
            return new Row(changed);
        }
    }
}
