package org.ballast.core.collect;

/** Everything that collecting keeps and asks for beyond debt items. */
public record CollectStore(CollectionRepository lines, IssueWriter writer, OpenIssues openIssues) {}
