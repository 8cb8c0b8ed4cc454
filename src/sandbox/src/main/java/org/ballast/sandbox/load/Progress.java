package org.ballast.sandbox.load;

import java.util.function.Consumer;

/** Says what the command is doing, with the seconds since its start. */
final class Progress implements Consumer<String> {
    private static final double NANOS_OF_A_SECOND = 1e9;

    private final long start = System.nanoTime();

    @Override
    @SuppressWarnings("SystemOut")
    public void accept(String line) {
        System.out.printf("%6.1f s  %s%n", (System.nanoTime() - start) / NANOS_OF_A_SECOND, line);
    }
}
