package org.ballast.jira.config;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ballast.core.debt.BoardDirectory;
import org.ballast.core.debt.IssueDirectory;
import org.ballast.core.debt.Tracker;
import org.ballast.core.shared.People;
import org.ballast.core.shared.Permissions;

/** Brings together what is asked of Jira. */
@Named
public class Trackers {
    private final Tracker tracker;

    @Inject
    public Trackers(IssueDirectory issues, BoardDirectory boards, People people, Permissions permissions) {
        this.tracker = new Tracker(issues, boards, people, permissions);
    }

    Tracker tracker() {
        return tracker;
    }
}
