package org.ballast.core.transfer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Settings;

/** Gets to see an export in the order of its file; a refusal ends the visit. */
public interface ExportVisitor {

    Optional<Refusal> settings(Settings settings);

    /** The rows that follow are of this table. */
    Optional<Refusal> table(String name);

    Optional<Refusal> row(Map<String, Cell> cells);

    /** The names of the things that the rows call {@code word#1}, {@code word#2}, …; empty where the tracker knew none. */
    Optional<Refusal> names(String word, List<Optional<String>> names);
}
