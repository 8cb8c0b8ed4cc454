package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.RowKey.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ballast.core.cadence.WarRoom;
import org.ballast.core.initiative.RfcState;
import org.ballast.core.initiative.SliceState;
import org.ballast.core.planning.Weights;
import org.ballast.core.round.EstimateScale;
import org.ballast.core.round.ItemState;
import org.ballast.core.round.ScaleKind;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.Period;
import org.ballast.core.transfer.Cell;
import org.ballast.core.transfer.RowForm;
import org.ballast.core.workshop.WorkshopStage;

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
            "MERGED_INTO"),
    ROUND_KEY(
            row -> isOpenKey(row, row.containsKey("CLOSED_AT"), RowKey.of(said(row, "BOARD_ID"), said(row, "KIND"))),
            "BOARD_ID",
            "KIND",
            "CLOSED_AT",
            "OPEN_KEY"),
    INITIATIVE_KEY(
            row -> isOpenKey(
                    row, row.containsKey("CLOSED_AT"), RowKey.of(said(row, "BOARD_ID"), said(row, "ISSUE_ID"))),
            "BOARD_ID",
            "ISSUE_ID",
            "CLOSED_AT",
            "OPEN_KEY"),
    WORKSHOP_KEY(
            row -> isOpenKey(
                    row,
                    says(row, "STAGE_CODE", WorkshopStage.CLOSED),
                    ActiveObjectsWorkshopRepository.openKey(said(row, "STRATEGY_ID"))),
            "STRATEGY_ID",
            "STAGE_CODE",
            "OPEN_KEY"),
    SLICE_KEY(RowRule::isSliceKey, "ISSUE_ID", "INITIATIVE_ID", "SLICE_KEY"),
    HOLD_KEY(RowRule::isHoldKey, "BOARD_ID", "TITLE", "ISSUE_ID", "HOLD_KEY"),
    LINK_KEY(RowRule::isLinkKey, "ISSUE_ID", "STRATEGY_ID", "ELEMENT_KEY", "LINK_KEY"),
    ELEMENT_KEY(RowRule::isElementKey, "KIND_CODE", "ELEMENT_NUMBER", "ELEMENT_KEY"),
    CARRIED(row -> isElement(row, "ELEMENT"), "STRATEGY_ID", "ELEMENT"),
    KEY_RESULT(row -> isElement(row, "KEY_RESULT"), "STRATEGY_ID", "KEY_RESULT");

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
                ScaleKind.valueOf(said(row, "SCALE_KIND")), RoundRows.efforts(said(row, "SCALE_HALF_DAYS")));
    }

    private static boolean isOpenKey(Map<String, Cell> row, boolean closed, String open) {
        String key = said(row, "OPEN_KEY");
        return closed ? RowKey.isClosed(key) : key.equals(open);
    }

    /** Slices of a closed initiative have another key. */
    private static boolean isSliceKey(Map<String, Cell> row) {
        String issue = said(row, "ISSUE_ID");
        return Set.of(issue, RowKey.of(issue, said(row, "INITIATIVE_ID"))).contains(said(row, "SLICE_KEY"));
    }

    private static boolean isHoldKey(Map<String, Cell> row) {
        String key = said(row, "HOLD_KEY");
        return ActiveObjectsCollectionRepository.isReleased(key)
                ? row.containsKey("ISSUE_ID")
                : key.equals(ActiveObjectsCollectionRepository.holdKey(said(row, "BOARD_ID"), said(row, "TITLE")));
    }

    private static boolean isLinkKey(Map<String, Cell> row) {
        return said(row, "LINK_KEY")
                .equals(RowKey.of(
                        said(row, "ISSUE_ID"), ElementRef.text(said(row, "STRATEGY_ID"), said(row, "ELEMENT_KEY"))));
    }

    /** Lines that are about no element say neither. */
    private static boolean isElementKey(Map<String, Cell> row) {
        Optional<ElementKey> key = ElementKey.parse(said(row, "ELEMENT_KEY"));
        return said(row, "KIND_CODE").equals(key.map(each -> each.kind().name()).orElse(""))
                && number(row, "ELEMENT_NUMBER") == key.map(ElementKey::number).orElse(0);
    }

    private static boolean isElement(Map<String, Cell> row, String column) {
        String ofStrategy = ElementRef.text(said(row, "STRATEGY_ID"), "");
        String element = said(row, column);
        return element.startsWith(ofStrategy)
                && ElementKey.parse(element.substring(ofStrategy.length())).isPresent();
    }

    private static boolean says(Map<String, Cell> row, String column, Enum<?> code) {
        return said(row, column).equals(code.name());
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
