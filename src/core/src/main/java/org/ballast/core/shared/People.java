package org.ballast.core.shared;

/** Who is who in the tracker. */
public interface People {

    /** The person behind an id; {@link Person#FORMER} when nobody is. */
    Person find(UserId user);
}
