package org.ballast.core.collect;

import java.util.Optional;
import org.ballast.core.shared.ClientKeys;

/**
 * One import, also when it is sent in portions or twice; given by whoever sends it.
 *
 * @param value 8 to 64 letters, digits and hyphens
 */
public record BatchId(String value) implements Comparable<BatchId> {

    public BatchId {
        if (!ClientKeys.isOne(value)) {
            throw new IllegalArgumentException(
                    "batch id (" + value + ") must have 8 to 64 letters, digits and hyphens");
        }
    }

    /** Empty for any other text. */
    public static Optional<BatchId> of(String text) {
        return ClientKeys.isOne(text) ? Optional.of(new BatchId(text)) : Optional.empty();
    }

    @Override
    public int compareTo(BatchId other) {
        return value.compareTo(other.value);
    }
}
