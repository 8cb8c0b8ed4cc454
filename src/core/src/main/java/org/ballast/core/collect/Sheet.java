package org.ballast.core.collect;

import java.util.ArrayList;
import java.util.List;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/**
 * A paste or a file, read.
 *
 * @param lines in their order, at most {@value #MOST_LINES}
 * @param emptyRows how many rows said nothing
 * @param unusedColumns headings of columns that nothing was taken from
 */
public record Sheet(List<CollectedLine> lines, int emptyRows, List<String> unusedColumns) {

    public static final int MOST_LINES = 10_000;

    static final Refusal NOTHING = Refusal.invalid("ballast.collect.nothing", "file");

    public Sheet {
        lines = List.copyOf(lines);
        unusedColumns = List.copyOf(unusedColumns);
    }

    /** Reads the text as a table when it shows to be one, otherwise as one item for each line. */
    public static Outcome<Sheet> read(String text) {
        Layout layout = Layout.of(text);
        List<CollectedLine> lines = new ArrayList<>();
        int empty = 0;
        for (Cells.Row row : layout.rows()) {
            if (row.isEmpty()) {
                empty++;
            } else {
                lines.add(layout.line(row));
            }
        }
        if (lines.isEmpty()) {
            return Outcome.refused(NOTHING);
        }
        return lines.size() <= MOST_LINES
                ? Outcome.done(new Sheet(lines, empty, layout.unusedColumns()))
                : Outcome.refused(Refusal.invalid("ballast.collect.too-many-lines", "file")
                        .with(lines.size())
                        .with(MOST_LINES));
    }
}
