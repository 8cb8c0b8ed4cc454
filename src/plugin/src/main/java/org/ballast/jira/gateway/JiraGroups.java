package org.ballast.jira.gateway;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Groups;
import org.ballast.core.shared.UserId;

/** Jira's groups. */
@Named
public class JiraGroups implements Groups {
    private final GroupManager groups;

    @Inject
    public JiraGroups(@ComponentImport GroupManager groups) {
        this.groups = groups;
    }

    @Override
    public Optional<List<UserId>> members(String group) {
        return groups.groupExists(group)
                ? Optional.of(groups.getUsersInGroup(group).stream()
                        .filter(ApplicationUser::isActive)
                        .map(ApplicationUser::getId)
                        .map(id -> new UserId(String.valueOf(id)))
                        .sorted()
                        .toList())
                : Optional.empty();
    }
}
