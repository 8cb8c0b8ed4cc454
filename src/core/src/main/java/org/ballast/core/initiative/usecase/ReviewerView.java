package org.ballast.core.initiative.usecase;

import org.ballast.core.shared.PersonView;

/**
 * A reviewer of a request for comments.
 *
 * @param id names the reviewer in a request that changes the plan
 */
public record ReviewerView(String id, PersonView person, boolean answered) {}
