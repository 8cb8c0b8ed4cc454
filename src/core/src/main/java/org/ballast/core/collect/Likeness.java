package org.ballast.core.collect;

import org.ballast.core.debt.Issue;

/**
 * How much a title has in common with an issue's.
 *
 * @param percent {@value TitleIndex#LEAST_PERCENT} to 100; 100 when they are the same but for case, blanks and punctuation
 */
public record Likeness(Issue issue, int percent) {

    public boolean isSame() {
        return percent == TitleIndex.SAME;
    }
}
