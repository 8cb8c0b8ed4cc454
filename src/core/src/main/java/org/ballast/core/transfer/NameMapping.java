package org.ballast.core.transfer;

import java.util.Map;

/**
 * What an import shall take for what the file names, where that is not the same name.
 *
 * @param names for each kind of thing from the file's name to the tracker's
 */
public record NameMapping(Map<Thing, Map<String, String>> names) {

    public static final NameMapping NONE = new NameMapping(Map.of());

    public NameMapping {
        names = Map.copyOf(names);
    }

    String of(Thing thing, String name) {
        return names.getOrDefault(thing, Map.of()).getOrDefault(name, name);
    }
}
