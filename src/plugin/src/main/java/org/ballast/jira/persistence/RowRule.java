package org.ballast.jira.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.ballast.core.cadence.WarRoom;
import org.ballast.core.initiative.RfcState;
import org.ballast.core.initiative.SliceState;
import org.ballast.core.planning.Weights;
import org.ballast.core.round.EstimateScale;
import org.ballast.core.round.ItemState;
import org.ballast.core.round.ScaleKind;
import org.ballast.core.strategy.Period;
import org.ballast.core.transfer.Cell;
import org.ballast.core.transfer.RowForm;

/** Columns of one row that mean something together. Each is right for itself when it is asked. */
enum RowRule {
    PERIOD("PERIOD_START", "PERIOD_END"),
    PERIOD_LENGTH(RowRule::isPeriod, "PERIOD_START", "PERIOD_END"),
    WAR_ROOM("FIRST_DAY", "LAST_DAY"),
    WAR_ROOM_LENGTH(RowRule::isWarRoom, "FIRST_DAY", "LAST_DAY"),
    SPRINT(row -> number(row, "STARTED_AT") < number(row, "ENDED_AT"), "STARTED_AT", "ENDED_AT"),
    ASKED("FEWEST_TASKS", "MOST_TASKS"),
    TASKS("TASKS_MIN", "TASKS_MAX"),
    LIFT("ACCEPTED", "OFFERED"),
    TALLY("VOTER_COUNT", "VOTE_COUNT"),
    WEIGHTS(
            row -> areWeights(row, "_PERCENT"),
            "ALIGNMENT_PERCENT",
            "PRIORITY_PERCENT",
            "AGE_PERCENT",
            "VOTES_PERCENT"),
    WEIGHTS_AFTER(row -> areWeights(row, "_AFTER"), "ALIGNMENT_AFTER", "PRIORITY_AFTER", "AGE_AFTER", "VOTES_AFTER"),
    ALLOCATION(RowRule::isAllocation, "ALLOCATED_FROM", "ALLOCATED_PEOPLE", "ALLOCATED_SPRINTS"),
    RFC(
            row -> row.containsKey("RFC_ACCEPTED_AT") == says(row, "RFC_STATE", RfcState.ACCEPTED),
            "RFC_STATE",
            "RFC_ACCEPTED_AT"),
    SLICE_OPENED(
            row -> row.containsKey("OPENED_AT") != says(row, "STATE_CODE", SliceState.PLANNED),
            "STATE_CODE",
            "OPENED_AT"),
    SLICE_FINISHED(
            row -> row.containsKey("FINISHED_AT") == says(row, "STATE_CODE", SliceState.FINISHED),
            "STATE_CODE",
            "FINISHED_AT"),
    SCALE(RowRule::isScale, "SCALE_KIND", "SCALE_HALF_DAYS"),
    MERGED(
            row -> row.containsKey("MERGED_INTO") == says(row, "STATE_CODE", ItemState.MERGED),
            "STATE_CODE",
            "MERGED_INTO");

    @SuppressWarnings("ImmutableEnumChecker") // names of columns, and a lambda that holds nothing else
    private final RowForm form;

    /** That what the second column says is not before or less than what the first says. */
    RowRule(String first, String second) {
        this.form = new RowForm(
                "ballast.transfer.columns-out-of-order",
                List.of(first, second),
                row -> number(row, first) <= number(row, second));
    }

    RowRule(Predicate<Map<String, Cell>> fits, String... columns) {
        this.form = new RowForm("ballast.transfer.columns-unfit", List.of(columns), fits);
    }

    RowForm form() {
        return form;
    }

    private static boolean isPeriod(Map<String, Cell> row) {
        return Period.isValid(
                LocalDate.ofEpochDay(number(row, "PERIOD_START")), LocalDate.ofEpochDay(number(row, "PERIOD_END")));
    }

    private static boolean isWarRoom(Map<String, Cell> row) {
        return number(row, "LAST_DAY") - number(row, "FIRST_DAY") < WarRoom.LONGEST_DAYS;
    }

    private static boolean isAllocation(Map<String, Cell> row) {
        return !row.containsKey("ALLOCATED_FROM")
                || (number(row, "ALLOCATED_PEOPLE") > 0 && number(row, "ALLOCATED_SPRINTS") > 0);
    }

    /** A row that is older than the alignment says nothing of it. */
    private static boolean areWeights(Map<String, Cell> row, String when) {
        return Weights.check(
                        (int) number(row, "VOTES" + when),
                        (int) number(row, "ALIGNMENT" + when),
                        (int) number(row, "PRIORITY" + when),
                        (int) number(row, "AGE" + when),
                        "votes",
                        "alignment")
                .fold(weights -> true, refusal -> false);
    }

    private static boolean isScale(Map<String, Cell> row) {
        return EstimateScale.fits(
                ScaleKind.valueOf(text(row, "SCALE_KIND")), RoundRows.efforts(text(row, "SCALE_HALF_DAYS")));
    }

    private static String text(Map<String, Cell> row, String column) {
        return row.get(column) instanceof Cell.Text text ? text.value() : "";
    }

    private static boolean says(Map<String, Cell> row, String column, Enum<?> code) {
        return text(row, column).equals(code.name());
    }

    /** A number, or a day as days since 1970; 0 for what the row does not say. */
    private static long number(Map<String, Cell> row, String column) {
        Cell cell = row.get(column);
        if (cell instanceof Cell.Text day) {
            return LocalDate.parse(day.value()).toEpochDay();
        }
        return cell instanceof Cell.Whole number ? number.value() : 0;
    }
}
