package org.ballast.sandbox.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** How issues hang together. */
public final class IssueLinks {

    /** A link reads: source, outward name of the type, destination ("PAY-1 blocks PAY-2"). */
    public record LinkRow(long id, long typeId, long sourceId, long destinationId) {}

    private static final String COLUMNS =
            "SELECT l.id, l.link_type_id, l.source_id, l.destination_id FROM issue_link l ";

    private final StoreDatabase database;

    IssueLinks(StoreDatabase database) {
        this.database = database;
    }

    /** Links two issues; an issue can not be linked to itself, and linking twice returns the first link. */
    public LinkRow link(long sourceId, long destinationId, Catalogue.LinkType type) {
        if (sourceId == destinationId) {
            throw new RefusedException("You cannot link an issue to itself.");
        }
        Optional<LinkRow> known = outward(sourceId).stream()
                .filter(link -> link.destinationId() == destinationId && link.typeId() == type.id())
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        database.sql()
                .sql("INSERT INTO issue_link (link_type_id, source_id, destination_id)"
                        + " VALUES (:type, :source, :destination)")
                .param("type", type.id())
                .param("source", sourceId)
                .param("destination", destinationId)
                .update(keys, "id");
        return new LinkRow(Generated.id(keys), type.id(), sourceId, destinationId);
    }

    public void remove(long linkId) {
        database.sql()
                .sql("DELETE FROM issue_link WHERE id = :id")
                .param("id", linkId)
                .update();
    }

    public Optional<LinkRow> byId(long linkId) {
        return list("WHERE l.id = :value", linkId).stream().findFirst();
    }

    /** Links in which the issue is the source, oldest first. */
    public List<LinkRow> outward(long issueId) {
        return list("WHERE l.source_id = :value ORDER BY l.id", issueId);
    }

    /** Links in which the issue is the destination, oldest first. */
    public List<LinkRow> inward(long issueId) {
        return list("WHERE l.destination_id = :value ORDER BY l.id", issueId);
    }

    private List<LinkRow> list(String where, long value) {
        StatementSpec statement = database.sql().sql(COLUMNS + where).param("value", value);
        return statement
                .query((row, n) -> new LinkRow(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .list();
    }
}
