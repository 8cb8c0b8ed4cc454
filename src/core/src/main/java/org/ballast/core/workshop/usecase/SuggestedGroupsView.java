package org.ballast.core.workshop.usecase;

import java.util.List;

/** Problem notes that might belong together, of those that are in no cluster; the largest group first. */
public record SuggestedGroupsView(List<SuggestedGroupView> groups) {}
