package org.ballast.core.strategy.usecase;

import java.util.Optional;
import org.ballast.core.shared.PersonView;

/**
 * What an element says in one field.
 *
 * @param text a title, query or unit as it is written, a code, a day such as 2027-03-31, a quarter such as 2027-Q1, a decimal
 *     number, or keys with commas between them; absent for a person
 * @param person the owner; absent in all other fields
 */
public record FieldValueView(Optional<String> text, Optional<PersonView> person) {}
