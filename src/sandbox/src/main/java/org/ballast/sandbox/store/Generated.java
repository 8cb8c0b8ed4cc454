package org.ballast.sandbox.store;

import java.util.Objects;
import org.springframework.jdbc.support.KeyHolder;

/** Keys that the database chose. */
final class Generated {

    private Generated() {}

    static long id(KeyHolder keys) {
        return Objects.requireNonNull(keys.getKey(), "the database returned no key")
                .longValue();
    }
}
