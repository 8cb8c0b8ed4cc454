package org.ballast.benchmark;

import java.io.IOException;

/** One question that the benchmark answers, asked for by its name on the command line. */
interface Part {

    String name();

    /** Measures and prints its tables. */
    void run(Setting setting) throws IOException;
}
