package org.ballast.core.collect;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a column of a whiteboard's or a spreadsheet's export holds, as its heading says. */
enum ColumnMeaning {
    TITLE,
    DESCRIPTION,
    VOTES,
    CLUSTER;

    private static final Map<ColumnMeaning, List<String>> HEADINGS = Map.of(
            TITLE,
            List.of(
                    "title",
                    "summary",
                    "text",
                    "content",
                    "sticky",
                    "sticky note",
                    "sticky notes",
                    "note",
                    "name",
                    "card",
                    "idea",
                    "item",
                    "issue",
                    "problem",
                    "subject",
                    "task",
                    "tech debt",
                    "debt"),
            DESCRIPTION,
            List.of("description", "details", "detail", "comment", "comments", "notes", "body"),
            VOTES,
            List.of("votes", "vote", "vote count", "number of votes", "dots", "dot votes", "likes", "points", "+1"),
            CLUSTER,
            List.of(
                    "cluster",
                    "group",
                    "group name",
                    "category",
                    "theme",
                    "topic",
                    "frame",
                    "section",
                    "area",
                    "column"));

    /** The meaning of a heading in any case; empty when it says nothing to us. */
    static Optional<ColumnMeaning> of(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return HEADINGS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
