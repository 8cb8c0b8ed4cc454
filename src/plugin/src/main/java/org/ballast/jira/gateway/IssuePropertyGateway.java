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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.debt.DebtFacts;
import org.ballast.core.debt.DebtFactsPublisher;
import org.ballast.core.debt.Publication;
import org.ballast.core.shared.IssueId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the public facts to the issue property {@value #KEY}.
 *
 * <p>The ordinary way is Jira's service for properties, which sends the event and brings the index up to date. Its exact
 * shape on the newest Jira could not be verified, and it may refuse, so what it did not write goes to the plain store,
 * followed by an explicit reindex; the self-check tells the administrators about a shape that differs.
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
    public Publication publish(IssueId issue, DebtFacts facts) {
        return make(issue, Optional.of(FactsJson.write(facts)));
    }

    @Override
    public Publication withdraw(IssueId issue) {
        return make(issue, Optional.empty());
    }

    @Override
    public Set<IssueId> published() {
        return search.idsForAnybody(TaggedIssues.WITH_PROPERTY);
    }

    private Optional<String> current(IssueId issue) {
        return Optional.ofNullable(store.get(ENTITY, issue.value(), KEY)).map(EntityProperty::getValue);
    }

    /**
     * Two writers at once may read each other's value back and write their own in the plain way. That does no harm: whoever
     * publishes looks at the rows again afterwards and writes anew when they say something else.
     */
    private Publication make(IssueId issue, Optional<String> wanted) {
        try {
            if (current(issue).equals(wanted)) {
                return Publication.UNCHANGED;
            }
            askService(issue, wanted);
            if (!current(issue).equals(wanted)) {
                writePlainly(issue, wanted);
            }
            return Publication.WRITTEN;
        } catch (RuntimeException | IndexException | LinkageError e) {
            LOG.warn(
                    "The property {} of issue {} is not up to date; a later repair tries again", KEY, issue.value(), e);
            return Publication.FAILED;
        }
    }

    /** The ordinary way. What it refuses or breaks is seen by reading the property again. */
    private void askService(IssueId issue, Optional<String> wanted) {
        try {
            List<String> objections = wanted.isPresent() ? set(issue, wanted.get()) : delete(issue);
            if (!objections.isEmpty()) {
                LOG.info("Jira refused the property {} of issue {}: {}", KEY, issue.value(), objections);
            }
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("Jira's service failed for the property {} of issue {}", KEY, issue.value(), e);
        }
    }

    private List<String> set(IssueId issue, String json) {
        SetPropertyValidationResult valid =
                service.validateSetProperty(caller(), issue.value(), new PropertyInput(json, KEY), unchecked());
        if (!valid.isValid()) {
            return List.copyOf(valid.getErrorCollection().getErrorMessages());
        }
        service.setProperty(caller(), valid);
        return List.of();
    }

    private List<String> delete(IssueId issue) {
        DeletePropertyValidationResult valid =
                service.validateDeleteProperty(caller(), issue.value(), KEY, unchecked());
        if (!valid.isValid()) {
            return List.copyOf(valid.getErrorCollection().getErrorMessages());
        }
        service.deleteProperty(caller(), valid);
        return List.of();
    }

    /** Without events; the index has to be told. A property of an issue that is gone would stay for ever. */
    private void writePlainly(IssueId id, Optional<String> wanted) throws IndexException {
        Issue issue = issues.getIssueObject((Long) id.value());
        if (wanted.isPresent() && issue == null) {
            throw new IllegalStateException("there is no issue " + id.value());
        }
        if (wanted.isPresent()) {
            store.put(ENTITY, id.value(), KEY, wanted.get());
        } else {
            store.delete(ENTITY, id.value(), KEY);
        }
        if (issue != null) {
            index.reIndex(issue, IssueIndexingParams.INDEX_ISSUE_ONLY);
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
