package org.ballast.core.transfer.usecase;

import java.util.Comparator;
import java.util.List;
import org.ballast.core.transfer.ImportNames;
import org.ballast.core.transfer.Thing;

/**
 * The names of one kind of thing in a file.
 *
 * @param lookedUp whether it is known who and what of them is here; otherwise their ids are taken as they are
 * @param total how many the file names
 * @param nameless how many had no name any more where the file was written
 * @param missing how many have a name that nothing has here; what rows say of them is treated like that of something deleted: of issues the next repair clears it away
 * @param lines at most {@value #MOST_LINES}, those that are missing first
 */
public record ImportNamesView(
        Thing thing, boolean lookedUp, int total, int nameless, int missing, List<ImportNameView> lines) {

    private static final int MOST_LINES = 100;

    static ImportNamesView of(Thing thing, ImportNames all) {
        List<ImportNames.Line> names = all.of(thing);
        List<ImportNameView> lines = names.stream()
                .filter(line -> line.name().isPresent())
                .map(line -> new ImportNameView(
                        line.name().orElseThrow(),
                        line.becomes().orElseThrow(),
                        line.id().isPresent()))
                .sorted(Comparator.comparing(ImportNameView::found))
                .toList();
        return new ImportNamesView(
                thing,
                thing.isLookedUp(),
                names.size(),
                names.size() - lines.size(),
                all.missing(thing),
                lines.subList(0, Math.min(MOST_LINES, lines.size())));
    }
}
