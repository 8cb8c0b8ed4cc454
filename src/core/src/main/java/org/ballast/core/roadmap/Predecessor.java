package org.ballast.core.roadmap;

import org.ballast.core.shared.IssueId;

/**
 * What has to come before an item.
 *
 * @param key how the person who asks knows the issue
 * @param sprints how many sprints behind it the item stands at least; 0 lets both be in one sprint
 */
public record Predecessor(IssueId issue, String key, int sprints) {}
