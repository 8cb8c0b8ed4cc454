package org.ballast.core.shared;

import java.util.List;
import java.util.Optional;

/** The tracker's groups of people. */
public interface Groups {

    /** The active members of a group, ascending by user; empty when there is no such group. */
    Optional<List<UserId>> members(String group);
}
