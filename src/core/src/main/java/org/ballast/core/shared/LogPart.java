package org.ballast.core.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a log whose lines are numbered. Whoever reads on names the oldest line that is known: what is written meanwhile
 * comes before it, so that no line is shown twice and none is left out.
 *
 * @param lines at most {@value #LONGEST}, the newest first
 * @param more whether there are older lines
 */
public record LogPart<T>(List<T> lines, boolean more) {

    public static final int LONGEST = 100;

    public LogPart {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a part of a log.
     *
     * @param before the number of the oldest line that is known; the newest lines when it is not given
     */
    public static <T> LogPart<T> read(Optional<Integer> before, Log<T> log) {
        List<T> lines = log.newest(before.orElse(Integer.MAX_VALUE), LONGEST + 1);
        boolean more = lines.size() > LONGEST;
        return new LogPart<>(more ? lines.subList(0, LONGEST) : lines, more);
    }

    public <V> List<V> lines(Function<T, V> view) {
        return lines.stream().map(view).toList();
    }

    /** Where the lines are kept. */
    public interface Log<T> {

        /** The newest lines with a number below that one, the newest first. */
        List<T> newest(int before, int most);
    }
}
