package org.ballast.core.strategy;

import java.time.Instant;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;

/** That an issue serves, or hurts, a pillar, an action or a key result. It belongs to the issue's id, so it moves with it. */
public record StrategyLink(IssueId issue, ElementRef target, Strength strength, Instant setAt, UserId setBy) {

    /** Whether issues can be linked with elements of this kind. */
    public static boolean allows(ElementKind kind) {
        return kind == ElementKind.PILLAR || kind == ElementKind.ACTION || kind == ElementKind.KEY_RESULT;
    }
}
