package org.ballast.core.shared;

import java.util.Optional;

/** Who is who in the tracker. */
public interface People {

    /** The person behind an id; {@link Person#FORMER} when nobody is. */
    Person find(UserId user);

    /** Whose login name that is, active or not; empty when nobody has it. */
    Optional<UserId> named(String loginName);
}
