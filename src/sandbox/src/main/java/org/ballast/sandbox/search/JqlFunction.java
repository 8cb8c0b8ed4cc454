package org.ballast.sandbox.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JQL function that a plugin brings along; it names issues. */
public interface JqlFunction {

    /**
     * One use of the function.
     *
     * @param userId who searches; null when not logged in
     * @param field the field as written
     */
    record Call(@Nullable Long userId, String field, List<String> arguments, boolean withoutPermissions) {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** The name as written in queries; found whatever its case. */
    String name();

    /** Whether it gives a list, which takes the operators IN and NOT IN. */
    boolean givesList();

    /** Sentences about wrong arguments; empty when all is well. */
    List<String> problems(Call call);

    /** Ids of the issues; one that the searcher may not see, or that is gone, makes the query invalid. */
    List<Long> issues(Call call);
}
