package org.ballast.jira.persistence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.transfer.TextForm;

/** Texts in rows that have a reader of their own. */
enum RowText {
    DAY("2027-01-31", LocalDate::parse),
    NUMBER("36.5", BigDecimal::new),
    ELEMENT_KEY("K1", RowText::elementKey),
    ELEMENT("title=Calm releases", ElementText::check),
    FLOW("name=Checkout\ntarget=6000\nstatistic=P95", FlowText::read),
    RHYTHM("tech-week months 4 2026-10-31", RhythmText::read),
    DEBT_VALUES("kind=CODE\npriority=HIGH", HistoryText::read);

    private final String example;

    @SuppressWarnings("ImmutableEnumChecker") // a method reference holds nothing
    private final Consumer<String> reader;

    RowText(String example, Consumer<String> reader) {
        this.example = example;
        this.reader = reader;
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
