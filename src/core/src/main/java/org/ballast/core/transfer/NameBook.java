package org.ballast.core.transfer;

import java.util.Optional;

/** The names that people give to the tracker's things. */
public interface NameBook {

    /** A person's login name, an issue's or a project's key, otherwise the id itself; empty when there is none such. */
    Optional<String> nameOf(Thing thing, String id);

    /** The other way round; empty when the tracker has nothing of that name. */
    Optional<String> idOf(Thing thing, String name);
}
