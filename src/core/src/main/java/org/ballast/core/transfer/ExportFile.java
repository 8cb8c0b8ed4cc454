package org.ballast.core.transfer;

import java.util.Optional;
import org.ballast.core.shared.Refusal;

/** An export that can be read as often as needed. */
@FunctionalInterface
public interface ExportFile {

    /** Shows everything to the visitor; the visitor's refusal, or that of a file that can not be read to its end. */
    Optional<Refusal> read(ExportVisitor visitor);
}
