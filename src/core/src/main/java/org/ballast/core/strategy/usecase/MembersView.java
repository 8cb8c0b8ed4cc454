package org.ballast.core.strategy.usecase;

import java.util.List;

/**
 * A page of the members of a department: owners, then contributors, then readers.
 *
 * @param start how many come before the page
 * @param limit how many it has at most
 * @param total of all pages
 */
public record MembersView(List<MemberView> members, int start, int limit, int total) {}
