package org.ballast.core.shared;

import java.util.List;

/** Compares the host that the product runs in with what it was built for. */
public interface HostCheck {

    /** What the host lacks, one line for each; empty when all is there. */
    List<String> problems();
}
