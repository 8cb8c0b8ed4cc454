package org.ballast.core.round.usecase;

import java.time.Instant;
import java.util.Optional;
import org.ballast.core.shared.PersonView;

/**
 * A question about an item.
 *
 * @param number names the question in the round
 * @param mine whether the viewer asked it
 */
public record QuestionView(
        long number,
        PersonView by,
        boolean mine,
        Instant at,
        String text,
        boolean open,
        Optional<String> reply,
        Optional<PersonView> replyBy) {}
