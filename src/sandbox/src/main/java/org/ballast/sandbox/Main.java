package org.ballast.sandbox;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.ballast.sandbox.descriptor.DescriptorException;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.host.StartException;

/** The program behind src/sandbox/start. */
public final class Main {
    private static final PrintStream OUT = System.out;

    private Main() {}

    /** Starts a sandbox and keeps it running until the process is told to end. */
    public static void main(String[] arguments) {
        Path home = Path.of(System.getProperty("ballast.home", "target/sandbox"));
        try {
            run(CommandLine.read(List.of(arguments), home));
        } catch (StartException | DescriptorException refused) {
            OUT.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static void run(SandboxOptions options) {
        OUT.printf(
                "Starting node %d on %s ...%n",
                options.node(), options.database().label());
        Sandbox sandbox = Sandbox.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(sandbox), "stop"));
        OUT.printf("""

                Ready after %.1f s: %s
                Log in as admin, password admin. In the sample team everybody's password is the user name.
                Ctrl-C stops it; the data stays for the next start, --fresh begins anew.

                """, ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0, sandbox.baseUri());
    }

    private static void stop(Sandbox sandbox) {
        OUT.println("Stopping ...");
        sandbox.close();
        OUT.println("Stopped.");
    }
}
