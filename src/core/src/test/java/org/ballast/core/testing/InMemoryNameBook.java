package org.ballast.core.testing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.transfer.NameBook;
import org.ballast.core.transfer.Thing;

/** Names as they were put in. */
public final class InMemoryNameBook implements NameBook {
    private final Map<Thing, Map<String, String>> names = new EnumMap<>(Thing.class);

    public InMemoryNameBook with(Thing thing, long id, String name) {
        names.computeIfAbsent(thing, unseen -> new HashMap<>()).put(String.valueOf(id), name);
        return this;
    }

    @Override
    public Optional<String> nameOf(Thing thing, String id) {
        return Optional.ofNullable(names.getOrDefault(thing, Map.of()).get(id));
    }

    @Override
    public Optional<String> idOf(Thing thing, String name) {
        return names.getOrDefault(thing, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
