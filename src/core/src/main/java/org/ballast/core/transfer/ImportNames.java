package org.ballast.core.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/** Who and what this tracker has for the names of a file. What it lacks is treated like something that was deleted. */
public final class ImportNames {

    /**
     * A name of the file.
     *
     * @param name absent where the file's tracker knew none any more
     * @param becomes the name that it is looked up by here
     * @param id empty when this tracker has nothing of that name
     */
    public record Line(Optional<String> name, Optional<String> becomes, Optional<String> id) {}

    private final Map<Thing, List<Line>> lines;

    private ImportNames(Map<Thing, List<Line>> lines) {
        this.lines = lines;
    }

    /** Refused when two of the file's names would become one here: their votes could not be told apart. */
    public static Outcome<ImportNames> find(ImportCheck file, NameMapping mapping, NameBook book) {
        Map<Thing, List<Line>> lines = new EnumMap<>(Thing.class);
        for (Thing thing : Thing.values()) {
            Set<String> taken = new HashSet<>();
            List<Line> found = new ArrayList<>();
            for (Optional<String> name : file.namesOf(thing)) {
                Optional<String> becomes = name.map(old -> mapping.of(thing, old));
                Optional<String> id = becomes.flatMap(text -> book.idOf(thing, text));
                if (id.isPresent() && !taken.add(id.get())) {
                    return Outcome.refused(Refusal.invalid("ballast.transfer.two-become-one", "mapping." + thing.word())
                            .with(becomes.orElse("")));
                }
                found.add(new Line(name, becomes, id));
            }
            lines.put(thing, found);
        }
        return Outcome.done(new ImportNames(lines));
    }

    public List<Line> of(Thing thing) {
        return lines.getOrDefault(thing, List.of());
    }

    /** How many have a name that nothing has here. */
    public int missing(Thing thing) {
        return (int) of(thing).stream()
                .filter(line -> line.name().isPresent() && line.id().isEmpty())
                .count();
    }

    /** The id here for the file's {@code word#number}. */
    String id(Thing thing, int number) {
        return of(thing).get(number - 1).id().orElseGet(() -> thing.vacant(number));
    }
}
