package org.ballast.jira.gateway;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ballast.core.initiative.IssueHistory;
import org.ballast.core.initiative.IssueHistory.Change;
import org.ballast.core.initiative.WorkHistory;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads who had an issue and whether it was in progress from Jira's change history, whoever may see the issue. What it needs of Jira is
 * proven for older versions alone, so it is asked for when it is needed: where it is otherwise, one figure is missing and the plugin
 * starts all the same.
 */
@Named
public class JiraWorkHistory implements WorkHistory {
    private static final Logger LOG = LoggerFactory.getLogger(JiraWorkHistory.class);
    private static final String STATUS = "status";
    private static final String ASSIGNEE = "assignee";
    /** Jira's key of the category of everything that is neither to do nor done. */
    private static final String IN_PROGRESS = "indeterminate";

    private final JiraUsers users;
    private final IssueManager issues;

    @Inject
    public JiraWorkHistory(JiraUsers users, @ComponentImport IssueManager issues) {
        this.users = users;
        this.issues = issues;
    }

    /** Empty where this Jira does not hand its history out. */
    @Override
    public List<IssueHistory> of(Collection<IssueId> asked) {
        try {
            ChangeHistoryManager history = ComponentAccessor.getComponent(ChangeHistoryManager.class);
            ConstantsManager constants = ComponentAccessor.getComponent(ConstantsManager.class);
            return history == null || constants == null ? List.of() : read(asked, new Reading(history, constants));
        } catch (LinkageError otherwise) {
            LOG.warn("Ballast can't read the history of issues here, so it counts no switches", otherwise);
            return List.of();
        }
    }

    private List<IssueHistory> read(Collection<IssueId> asked, Reading reading) {
        return asked.stream()
                .flatMap(id -> Optional.ofNullable(issues.getIssueObject((Long) id.value())).stream())
                .map(reading::of)
                .toList();
    }

    /** Asks for each person and each status once. */
    private final class Reading {
        private final ChangeHistoryManager history;
        private final ConstantsManager constants;
        private final Map<String, Optional<UserId>> people = new HashMap<>();
        private final Map<String, Boolean> statuses = new HashMap<>();

        Reading(ChangeHistoryManager history, ConstantsManager constants) {
            this.history = history;
            this.constants = constants;
        }

        IssueHistory of(Issue issue) {
            return new IssueHistory(
                    new IssueId(issue.getId()),
                    changes(issue, ASSIGNEE, this::person),
                    changes(issue, STATUS, this::inProgress),
                    JiraUsers.idOf(Optional.ofNullable(issue.getAssignee())),
                    isInProgress(issue.getStatus()));
        }

        private <V> List<Change<V>> changes(Issue issue, String field, Function<@Nullable String, V> value) {
            return history.getChangeItemsForField(issue, field).stream()
                    .map(item -> change(item, value))
                    .toList();
        }

        private <V> Change<V> change(ChangeItemBean item, Function<@Nullable String, V> value) {
            return new Change<>(item.getCreated().toInstant(), value.apply(item.getFrom()), value.apply(item.getTo()));
        }

        /** Nobody for somebody whom Jira no longer knows. */
        private Optional<UserId> person(@Nullable String key) {
            return key == null ? Optional.empty() : people.computeIfAbsent(key, users::withKey);
        }

        private boolean inProgress(@Nullable String status) {
            return status != null && statuses.computeIfAbsent(status, id -> isInProgress(constants.getStatus(id)));
        }

        private static boolean isInProgress(@Nullable Status status) {
            return Optional.ofNullable(status)
                    .map(Status::getStatusCategory)
                    .map(StatusCategory::getKey)
                    .filter(IN_PROGRESS::equals)
                    .isPresent();
        }
    }
}
