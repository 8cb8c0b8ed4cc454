package org.ballast.core.planning.usecase;

import org.ballast.core.shared.HostCheck;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Permissions;
import org.ballast.core.shared.UserId;

/** Shows an administrator whether the product fits its host. */
public final class ViewSelfCheck {

    private final HostCheck hostCheck;
    private final Permissions permissions;

    public ViewSelfCheck(HostCheck hostCheck, Permissions permissions) {
        this.hostCheck = hostCheck;
        this.permissions = permissions;
    }

    public Outcome<SelfCheckView> handle(Command command) {
        return Administrators.only(permissions, command.user())
                .map(admin -> hostCheck.problems())
                .map(problems -> new SelfCheckView(problems.isEmpty(), problems));
    }

    public record Command(UserId user) {}
}
