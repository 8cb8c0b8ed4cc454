package org.ballast.jira.gateway;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.ballast.core.shared.People;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.UserId;

/** Shows Jira's users by their display name. */
@Named
public class JiraPeople implements People {
    private final JiraUsers users;

    @Inject
    public JiraPeople(JiraUsers users) {
        this.users = users;
    }

    @Override
    public Person find(UserId user) {
        return users.find(user).map(JiraPeople::person).orElse(Person.FORMER);
    }

    @Override
    public Optional<UserId> named(String loginName) {
        return users.named(loginName);
    }

    private static Person person(ApplicationUser user) {
        return new Person(Optional.ofNullable(user.getDisplayName()), !user.isActive());
    }
}
