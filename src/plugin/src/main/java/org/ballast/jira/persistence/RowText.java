package org.ballast.jira.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.ballast.core.round.RoundPlan;
import org.ballast.core.strategy.Amounts;
import org.ballast.core.strategy.Days;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.transfer.TextForm;
import org.ballast.core.workshop.NoteKey;

/** Texts in rows that have a reader of their own. */
enum RowText {
    DAY("2027-01-31", RowText::day),
    /** A quarter begins with a month, whichever the department's year begins with. */
    QUARTER_START("2027-01-01", RowText::quarterStart),
    NUMBER("36.5", RowText::amount),
    /** Of a win: it may have other digits than what key results measure. */
    COUNTED("7", BigDecimal::new),
    ELEMENT_KEY("K1", RowText::elementKey),
    ELEMENT("title=Calm releases", ElementText::check),
    FLOW(
            "name=Checkout\ntarget=6000\nstatistic=P95\nstep.0.name=Pay\nstep.0.acceptable=1000\nstep.0.times=1",
            FlowText::check),
    RHYTHM("tech-week months 4 2026-10-31", RhythmText::read),
    DEBT_VALUES("kind=CODE\npriority=HIGH", HistoryText::read),
    STAGES("COLLECT,VOTE", RowText::stages),
    EFFORTS("1,2,4,6,10,16", RoundRows::efforts),
    DEADLINES("VOTE=1796029200000", RoundRows::deadlines),
    WEEKDAYS("MONDAY FRIDAY", ActiveObjectsTeamCalendarRepository::weekdays),
    NOTE_KEY("k3f9-2m7q", NoteKey::new);

    private final String example;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference holds nothing
    private final Consumer<String> reader;

    RowText(String example, Consumer<String> reader) {
        this.example = example;
        this.reader = reader;
    }

    private static LocalDate day(String text) {
        return Days.parse(text).orElseThrow();
    }

    static boolean isAmount(String text) {
        return Amounts.check(new BigDecimal(text), "").fold(amount -> true, refusal -> false);
    }

    private static void amount(String text) {
        if (!isAmount(text)) {
            throw new IllegalArgumentException(text + " has too many digits");
        }
    }

    private static void quarterStart(String text) {
        if (day(text).getDayOfMonth() != 1) {
            throw new IllegalArgumentException("no quarter begins on " + text);
        }
    }

    private static void stages(String text) {
        if (!RoundPlan.areStages(RoundRows.stages(text))) {
            throw new IllegalArgumentException(text + " are no stages of a round");
        }
    }

    private static ElementKey elementKey(String text) {
        return ElementKey.parse(text).orElseThrow();
    }

    TextForm form() {
        return new TextForm(example, this::isReadable);
    }

    private boolean isReadable(String text) {
        try {
            reader.accept(text);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
