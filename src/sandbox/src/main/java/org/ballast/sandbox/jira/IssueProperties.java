package org.ballast.sandbox.jira;

import com.atlassian.jira.bc.issue.properties.IssuePropertyService;
import com.atlassian.jira.entity.property.EntityPropertyOptions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.ballast.sandbox.search.PropertyIndex;
import org.ballast.sandbox.store.EntityProperties;
import org.ballast.sandbox.store.IssueRow;
import org.ballast.sandbox.store.ProjectPermission;
import org.ballast.sandbox.store.Store;
import org.jspecify.annotations.Nullable;

/** Properties of issues with permission checks and an index that follows at once. */
public final class IssueProperties implements IssuePropertyService {

    private final Store store;
    private final PropertyIndex index;

    public IssueProperties(Store store, PropertyIndex index) {
        this.store = store;
        this.index = index;
    }

    @Override
    public SetPropertyValidationResult validateSetProperty(
            @Nullable ApplicationUser user, Long issueId, PropertyInput input, EntityPropertyOptions options) {
        List<String> problems = objections(StoredUser.id(user), issueId, options);
        if (problems.isEmpty()) {
            problems = PropertyRules.problem(input.getPropertyKey(), input.getPropertyValue()).stream()
                    .toList();
        }
        return new SetPropertyValidationResult(new Errors(problems), issueId, input);
    }

    @Override
    public PropertyResult setProperty(@Nullable ApplicationUser user, SetPropertyValidationResult validation) {
        if (!validation.isValid()) {
            throw new IllegalArgumentException("the validation result is not valid");
        }
        PropertyInput input = validation.input();
        set(validation.entityId(), input.getPropertyKey(), input.getPropertyValue());
        return new PropertyResult(new Errors(List.of()));
    }

    @Override
    public DeletePropertyValidationResult validateDeleteProperty(
            @Nullable ApplicationUser user, Long issueId, String key, EntityPropertyOptions options) {
        List<String> problems = objections(StoredUser.id(user), issueId, options);
        if (problems.isEmpty()
                && store.properties().get(EntityProperties.ISSUE, issueId, key).isEmpty()) {
            problems = List.of("The property '" + key + "' does not exist.");
        }
        return new DeletePropertyValidationResult(new Errors(problems), issueId, key);
    }

    @Override
    public void deleteProperty(@Nullable ApplicationUser user, DeletePropertyValidationResult validation) {
        if (!validation.isValid()) {
            throw new IllegalArgumentException("the validation result is not valid");
        }
        delete(validation.entityId(), validation.key());
    }

    /** Writes and indexes a property; whoever writes to the same issue at this moment waits. */
    public void set(long issueId, String key, String json) {
        store.database().inTransaction(() -> {
            if (index.lock(issueId)) {
                store.properties().put(EntityProperties.ISSUE, issueId, key, json);
                index.reindex(issueId);
            }
        });
    }

    /** Removes a property and brings the index up to date. */
    public void delete(long issueId, String key) {
        store.database().inTransaction(() -> {
            store.properties().delete(EntityProperties.ISSUE, issueId, key);
            index.reindex(issueId);
        });
    }

    private List<String> objections(@Nullable Long userId, long issueId, EntityPropertyOptions options) {
        Optional<IssueRow> issue = store.issues().byId(issueId);
        boolean free = options.skipPermissionChecks();
        if (issue.isEmpty() || (!free && !store.permissions().sees(userId, issue.get()))) {
            return List.of("Issue Does Not Exist");
        }
        if (!free && !store.permissions().has(userId, ProjectPermission.EDIT_ISSUES, issue.get())) {
            return List.of("You do not have permission to edit issues in this project.");
        }
        return List.of();
    }
}
