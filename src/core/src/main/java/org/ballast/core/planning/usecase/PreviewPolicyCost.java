package org.ballast.core.planning.usecase;

import org.ballast.core.planning.PolicyForm;
import org.ballast.core.shared.Outcome;

/** Shows what a policy would cost before anybody saves it. */
public final class PreviewPolicyCost {

    public Outcome<PolicyCostView> handle(Command command) {
        return command.policy().check().map(choice -> PolicyCostView.of(choice.policy()));
    }

    public record Command(PolicyForm policy) {}
}
