package org.ballast.core.shared;

import java.util.Optional;

/** Who is calling. */
public interface CurrentUser {

    /** The person on whose behalf this thread works; empty when nobody is logged in. */
    Optional<UserId> callerId();
}
