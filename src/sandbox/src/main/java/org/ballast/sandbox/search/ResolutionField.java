package org.ballast.sandbox.search;

import java.util.List;
import org.ballast.sandbox.store.Catalogue.Resolution;

/** The resolution; "Unresolved" is another word for EMPTY. */
final class ResolutionField extends IdField {

    ResolutionField() {
        super("resolution", "i.resolution_id", NamedValues.catalogue(Resolution.class), List.of("i.resolution_id"));
    }

    @Override
    JqlOperand normalized(JqlOperand operand) {
        return operand.display().equalsIgnoreCase("Unresolved") ? new JqlOperand.Empty() : operand;
    }
}
