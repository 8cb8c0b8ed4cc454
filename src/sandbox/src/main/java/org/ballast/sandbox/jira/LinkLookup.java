package org.ballast.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import java.util.List;
import org.ballast.sandbox.store.Catalogue;
import org.ballast.sandbox.store.IssueLinks.LinkRow;
import org.ballast.sandbox.store.Store;
import org.jspecify.annotations.Nullable;

/** Links for plugins, whoever may see the issues. */
final class LinkLookup implements IssueLinkManager {

    private final Store store;

    LinkLookup(Store store) {
        this.store = store;
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        return store.links().inward(destinationIssueId).stream()
                .<IssueLink>map(row -> new StoredLink(store, row))
                .toList();
    }

    private record StoredLink(Store store, LinkRow row) implements IssueLink {

        @Override
        public IssueLinkType getIssueLinkType() {
            return new StoredLinkType(store.catalogue().linkType(row.typeId()));
        }

        @Override
        public Long getSourceId() {
            return row.sourceId();
        }

        @Override
        public Long getDestinationId() {
            return row.destinationId();
        }

        @Override
        public @Nullable Issue getSourceObject() {
            return store.issues()
                    .byId(row.sourceId())
                    .map(issue -> StoredIssue.of(store, issue))
                    .orElse(null);
        }
    }

    private record StoredLinkType(Catalogue.LinkType type) implements IssueLinkType {

        @Override
        public Long getId() {
            return type.id();
        }

        @Override
        public String getName() {
            return type.name();
        }

        @Override
        public String getInward() {
            return type.inward();
        }

        @Override
        public String getOutward() {
            return type.outward();
        }
    }
}
