package org.ballast.sandbox.load;

import java.lang.management.ManagementFactory;

/** Where it was measured. */
final class Machine {
    private Machine() {}

    /** One sentence on processors and software. */
    static String describe() {
        return "%d processors, %s %s, Java %s; database, sandbox and the sender of the requests share the machine, the last two also a process."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version());
    }

    /** How busy all processes kept the processors in the last minute; negative where the system does not say. */
    static double busy() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
