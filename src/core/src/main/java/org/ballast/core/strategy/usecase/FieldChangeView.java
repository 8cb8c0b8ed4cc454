package org.ballast.core.strategy.usecase;

import java.util.Optional;
import org.ballast.core.strategy.ElementField;

/**
 * What an element says otherwise than before, in one field.
 *
 * @param before absent when it said nothing
 * @param after absent when it says nothing
 */
public record FieldChangeView(ElementField field, Optional<FieldValueView> before, Optional<FieldValueView> after) {}
