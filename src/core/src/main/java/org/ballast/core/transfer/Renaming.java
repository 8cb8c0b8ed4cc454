package org.ballast.core.transfer;

import java.util.Optional;

/** Gives names another form: ids that of the file, or the file's that of a tracker. */
@FunctionalInterface
public interface Renaming {

    /** The other form; empty when nothing is known by that name. */
    Optional<String> of(Reference reference, String name);
}
