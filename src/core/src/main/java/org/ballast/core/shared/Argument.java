package org.ballast.core.shared;

import java.time.Instant;

/** What fills a gap in the sentence of a {@link Refusal}; the edge that speaks to the reader formats it. */
public sealed interface Argument {

    /** Text that is shown as it is, such as an issue key. */
    record Text(String value) implements Argument {}

    /** A number of things; decides singular and plural. */
    record Count(int value) implements Argument {}

    /** An amount of work, shown as person-days. */
    record Days(PersonDays value) implements Argument {}

    /** A moment, shown as the day that it falls on in the reader's time zone. */
    record Moment(Instant value) implements Argument {}
}
