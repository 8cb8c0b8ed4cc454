package org.ballast.sandbox.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;

/**
 * How long a task takes a person, counted in what they do, and how long the server, taken from the browser. A person's time follows the
 * keystroke-level model (Card, Moran, Newell: The Keystroke-Level Model for User Performance Time with Interactive Systems, Communications
 * of the ACM 23, 1980): 0.28 s for a key of somebody who types without training, 1.1 s to point at something, 0.4 s from the keyboard to the mouse, 1.35 s to
 * think. What comes out is printed and written to {@code target/stopwatch.txt}; no test depends on it.
 */
final class Stopwatch {

    private static final Path FILE = Path.of("target", "stopwatch.txt");
    private static final double KEY = 0.28;
    private static final double POINT = 1.1;
    private static final double HAND = 0.4;
    private static final double THINK = 1.35;

    private final Browser browser;
    private final String task;
    private final long start = System.nanoTime();
    private double person;

    Stopwatch(Browser browser, String task) {
        this.browser = browser;
        this.task = task;
    }

    void keys(int presses) {
        person += presses * KEY;
    }

    /** Points at something with the mouse and clicks. */
    void click() {
        person += HAND + POINT + KEY;
    }

    void think(int times) {
        person += times * THINK;
    }

    /** Adds what the browser waited for the product's REST since the page was loaded, without what it asks by itself. */
    double server() {
        Number milliseconds = (Number) browser.script("return performance.getEntriesByType('resource')"
                + ".filter(({ name }) => name.includes('/rest/ballast/') && !name.includes('/state'))"
                + ".reduce((sum, { duration }) => sum + duration, 0)");
        return milliseconds.doubleValue() / 1000;
    }

    /** Says how long it took. */
    void stop(double server) {
        double machine = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
        String line =
                "%s: a person needs %.0f s by the keystroke-level model, the server %.1f s; this run took %.1f s%n"
                        .formatted(task, person, server, machine);
        write(line);
    }

    /** Says how long something took each time, in milliseconds. */
    static void report(String what, double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        write("%s: %d times, %.0f ms in the middle, %.0f ms at the 95th percentile%n"
                .formatted(
                        what,
                        sorted.length,
                        sorted[sorted.length / 2],
                        sorted[(int) Math.ceil(sorted.length * 0.95) - 1]));
    }

    private static void write(String line) {
        System.out.print(line);
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
