package org.ballast.jira.gateway;

import com.atlassian.jira.bc.issue.properties.IssuePropertyService;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyOptions;
import com.atlassian.jira.entity.property.EntityPropertyService.DeletePropertyValidationResult;
import com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput;
import com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IndexException;
import com.atlassian.jira.issue.index.IssueIndexingParams;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.debt.DebtFacts;
import org.ballast.core.debt.DebtFactsPublisher;
import org.ballast.core.shared.IssueId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the public facts to the issue property {@value #KEY}.
 *
 * <p>The ordinary way is Jira's service for properties, which sends the event and brings the index up to date. Its exact
 * shape on the newest Jira could not be verified, so a linkage error leads to the plain store plus an explicit reindex;
 * the self-check tells the administrators about it.
 */
@Named
public class IssuePropertyGateway implements DebtFactsPublisher {
    static final String KEY = "ballast.debt";
    private static final String ENTITY = "IssueProperty";
    private static final Logger LOG = LoggerFactory.getLogger(IssuePropertyGateway.class);

    private final JiraUsers users;
    private final JqlSearch search;
    private final IssuePropertyService service;
    private final JsonEntityPropertyManager store;
    private final IssueManager issues;
    private final IssueIndexingService index;

    @Inject
    public IssuePropertyGateway(
            JiraUsers users,
            JqlSearch search,
            @ComponentImport IssuePropertyService service,
            @ComponentImport JsonEntityPropertyManager store,
            @ComponentImport IssueManager issues,
            @ComponentImport IssueIndexingService index) {
        this.users = users;
        this.search = search;
        this.service = service;
        this.store = store;
        this.issues = issues;
        this.index = index;
    }

    @Override
    public boolean publish(IssueId issue, DebtFacts facts) {
        String json = FactsJson.write(facts);
        if (current(issue).filter(json::equals).isPresent()) {
            return false;
        }
        try {
            write(issue, json);
        } catch (RuntimeException e) {
            LOG.warn("The property {} of issue {} could not be written; the next repair will", KEY, issue.value(), e);
        }
        return true;
    }

    @Override
    public boolean withdraw(IssueId issue) {
        if (current(issue).isEmpty()) {
            return false;
        }
        try {
            delete(issue);
        } catch (RuntimeException e) {
            LOG.warn("The property {} of issue {} could not be deleted; the next repair will", KEY, issue.value(), e);
        }
        return true;
    }

    @Override
    public Set<IssueId> published() {
        return search.idsForAnybody(TaggedIssues.WITH_PROPERTY);
    }

    private Optional<String> current(IssueId issue) {
        return Optional.ofNullable(store.get(ENTITY, issue.value(), KEY)).map(EntityProperty::getValue);
    }

    private void write(IssueId issue, String json) {
        try {
            SetPropertyValidationResult valid =
                    service.validateSetProperty(caller(), issue.value(), new PropertyInput(json, KEY), unchecked());
            if (valid.isValid()) {
                service.setProperty(caller(), valid);
            } else {
                LOG.warn(
                        "Jira refused the property {} of issue {}: {}",
                        KEY,
                        issue.value(),
                        valid.getErrorCollection().getErrorMessages());
            }
        } catch (LinkageError e) {
            LOG.debug("Writing the property in the plain way", e);
            store.put(ENTITY, issue.value(), KEY, json);
            reindex(issue);
        }
    }

    private void delete(IssueId issue) {
        try {
            DeletePropertyValidationResult valid =
                    service.validateDeleteProperty(caller(), issue.value(), KEY, unchecked());
            if (valid.isValid()) {
                service.deleteProperty(caller(), valid);
                return;
            }
        } catch (LinkageError e) {
            LOG.debug("Deleting the property in the plain way", e);
        }
        store.delete(ENTITY, issue.value(), KEY);
        reindex(issue);
    }

    private void reindex(IssueId id) {
        Issue issue = issues.getIssueObject((Long) id.value());
        if (issue == null) {
            return;
        }
        try {
            index.reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
        } catch (IndexException | LinkageError e) {
            LOG.warn("Issue {} could not be indexed again", issue.getKey(), e);
        }
    }

    /** Null in the repair, which runs for nobody. */
    private @Nullable ApplicationUser caller() {
        return users.caller().orElse(null);
    }

    /** Whoever votes need not be allowed to edit the issue; what is written is derived and public. */
    private static EntityPropertyOptions unchecked() {
        return new EntityPropertyOptions.Builder().skipPermissionChecks().build();
    }
}
