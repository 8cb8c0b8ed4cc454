package org.ballast.core.transfer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Numbers things and rows in the order in which an export meets them, so that the file does not depend on any id. */
final class Symbols implements Renaming {

    private final NameBook book;
    private final Set<String> namedTables;
    private final Map<Thing, Map<String, Integer>> things = new EnumMap<>(Thing.class);
    private final Map<String, Map<String, Integer>> rows = new HashMap<>();

    Symbols(NameBook book, List<Table> tables) {
        this.book = book;
        this.namedTables =
                tables.stream().flatMap(table -> table.named().stream()).collect(Collectors.toSet());
    }

    @Override
    public Optional<String> of(Reference reference, String id) {
        if (reference instanceof Reference.ToThing thing) {
            Map<String, Integer> numbers = things.computeIfAbsent(thing.thing(), unseen -> new LinkedHashMap<>());
            return Optional.of(reference.symbol(numbers.computeIfAbsent(id, unseen -> numbers.size() + 1)));
        }
        return Optional.ofNullable(rows.getOrDefault(reference.word(), Map.of()).get(id))
                .map(reference::symbol);
    }

    /** The row is the table's next one in the file. */
    void add(Table table, StoredRow row) {
        if (namedTables.contains(table.name())) {
            Map<String, Integer> numbers = rows.computeIfAbsent(table.name(), unseen -> new HashMap<>());
            numbers.put(String.valueOf(row.number()), numbers.size() + 1);
        }
    }

    /** The row is not in the file after all. */
    void withdraw(Table table, StoredRow row) {
        rows.getOrDefault(table.name(), new HashMap<>()).remove(String.valueOf(row.number()));
    }

    List<Optional<String>> names(Thing thing) {
        List<Optional<String>> names = new ArrayList<>();
        things.getOrDefault(thing, Map.of()).keySet().forEach(id -> names.add(book.nameOf(thing, id)));
        return names;
    }
}
