package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;

/**
 * What was changed in issues, without asking for permissions.
 *
 * <p>Source: Bezneima/bpmn TransitionsController for Jira 8, which imports it as a component and asks for the field "status"; public
 * scripts for Jira 7 and 8 ask for "assignee" in the same way. [OLD] The javadoc of Jira Software 9.12 (ChangeHistoryService) still
 * names the type. [DOC]
 */
public interface ChangeHistoryManager {
    /** The changes of one field, oldest first; empty when it was never changed. */
    List<ChangeItemBean> getChangeItemsForField(Issue issue, String changeItemFieldName);
}
