package org.ballast.core.strategy.usecase;

import org.ballast.core.shared.PersonView;
import org.ballast.core.strategy.Role;

/**
 * A member of a department.
 *
 * @param id what the tracker calls the person for good
 */
public record MemberView(String id, PersonView person, Role role) {}
