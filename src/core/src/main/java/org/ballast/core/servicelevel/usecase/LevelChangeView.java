package org.ballast.core.servicelevel.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.PersonView;

/**
 * One line in the log of a flow's values.
 *
 * @param from the beginning of the interval
 * @param hoursBefore how long the interval was
 * @param before percent
 * @param setBy who wrote the value down that was replaced; absent when it is older than the log
 * @param setAt when that was; absent when it is older than the log
 * @param hours how long the interval is from then on
 * @param after percent
 * @param by who replaced it
 */
public record LevelChangeView(
        int sequence,
        Instant from,
        int hoursBefore,
        BigDecimal before,
        Optional<PersonView> setBy,
        Optional<Instant> setAt,
        int hours,
        BigDecimal after,
        PersonView by,
        Instant at) {}
