package org.ballast.sandbox.load;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.sandbox.load.seed.Size;

/**
 * What is measured, and for how long.
 *
 * @param perSecond requests in a second while it is measured
 * @param measured how long it is measured
 * @param warmUp how long requests are sent before, at the rate of the burst; not measured
 * @param burstPerSecond requests in a second at the end, reported apart
 * @param burst how long the burst lasts; zero leaves it out
 * @param seed the same seed gives the same data and the same requests
 * @param starts how often the start of a sandbox is timed
 * @param repair whether the plugin repairs all items once before
 * @param reuse whether the data of the run before are measured again, instead of new ones
 * @param bundle the plugin's jar, if not the one beside the sandbox
 * @param home folder for the database and the report
 */
record LoadOptions(
        Size size,
        int perSecond,
        Duration measured,
        Duration warmUp,
        int burstPerSecond,
        Duration burst,
        int seed,
        int starts,
        boolean repair,
        boolean reuse,
        Optional<Path> bundle,
        Path home) {

    private static final List<String> KNOWN = List.of(
            "--size",
            "--rate",
            "--seconds",
            "--warm-up",
            "--burst-rate",
            "--burst-seconds",
            "--seed",
            "--starts",
            "--repair",
            "--reuse",
            "--bundle");

    /**
     * Reads a command line of names and values.
     *
     * @throws IllegalArgumentException when an option is unknown or its value is not readable
     */
    static LoadOptions read(Path home, String... arguments) {
        Map<String, String> given = pairs(arguments);
        return new LoadOptions(
                Size.of(given.getOrDefault("--size", "M")),
                number(given, "--rate", 8, 1),
                Duration.ofSeconds(number(given, "--seconds", 240, 1)),
                Duration.ofSeconds(number(given, "--warm-up", 60, 0)),
                number(given, "--burst-rate", 80, 1),
                Duration.ofSeconds(number(given, "--burst-seconds", 5, 0)),
                number(given, "--seed", 1, 0),
                number(given, "--starts", 3, 0),
                !given.getOrDefault("--repair", "yes").equals("no"),
                given.getOrDefault("--reuse", "no").equals("yes"),
                Optional.ofNullable(given.get("--bundle")).map(Path::of),
                home);
    }

    private static Map<String, String> pairs(String... arguments) {
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            String option = arguments[i];
            if (!KNOWN.contains(option)) {
                throw new IllegalArgumentException(
                        "%s is not known%nMaybe one of %s?".formatted(option, String.join(", ", KNOWN)));
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException("%s needs a value".formatted(option));
            }
            pairs.put(option, arguments[i + 1]);
        }
        return pairs;
    }

    private static int number(Map<String, String> given, String option, int otherwise, int least) {
        String value = given.getOrDefault(option, String.valueOf(otherwise));
        if (!value.matches("\\d{1,6}") || Integer.parseInt(value) < least) {
            throw new IllegalArgumentException(
                    "%s needs a whole number from %d, not %s".formatted(option, least, value));
        }
        return Integer.parseInt(value);
    }
}
