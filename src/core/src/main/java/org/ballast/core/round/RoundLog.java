package org.ballast.core.round;

import java.util.List;
import org.ballast.core.debt.RoundId;

/** Keeps what happened in debt rounds; lines are only ever added. Secret votes and estimates leave none until they are shown. */
public interface RoundLog {

    void append(RoundId round, RoundEvent event);

    /** Appends them in this order. */
    void appendAll(RoundId round, List<RoundEvent> events);

    /** The lines with a number above that one, ascending by number. */
    List<RoundEvent> after(RoundId round, long number);
}
