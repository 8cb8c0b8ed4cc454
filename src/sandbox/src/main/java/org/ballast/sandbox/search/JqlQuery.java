package org.ballast.sandbox.search;

import java.util.List;
import java.util.Optional;

/**
 * A query as a tree.
 *
 * @param where empty when every issue matches
 * @param orderBy empty for the usual order: newest key first
 * @param text as it was written
 */
public record JqlQuery(Optional<JqlClause> where, List<Sort> orderBy, String text) {

    public JqlQuery {
        orderBy = List.copyOf(orderBy);
    }

    /** A field to sort by. */
    public record Sort(JqlField field, boolean descending) {}
}
