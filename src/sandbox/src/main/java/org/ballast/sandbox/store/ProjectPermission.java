package org.ballast.sandbox.store;

/** What a person may be allowed to do in a project; the names are Jira's permission keys. */
public enum ProjectPermission {
    BROWSE_PROJECTS,
    CREATE_ISSUES,
    EDIT_ISSUES,
    ASSIGN_ISSUES,
    ASSIGNABLE_USER,
    TRANSITION_ISSUES,
    RESOLVE_ISSUES,
    CLOSE_ISSUES,
    SCHEDULE_ISSUES,
    MOVE_ISSUES,
    DELETE_ISSUES,
    LINK_ISSUES,
    ADD_COMMENTS,
    SET_ISSUE_SECURITY,
    MANAGE_SPRINTS_PERMISSION,
    ADMINISTER_PROJECTS
}
