package org.ballast.sandbox.realdata;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.ballast.sandbox.Sandbox;
import org.ballast.sandbox.descriptor.DescriptorException;
import org.ballast.sandbox.host.StartException;
import org.ballast.sandbox.store.RefusedException;

/** The program behind src/sandbox/real-data. */
public final class RealData {

    private static final PrintStream OUT = System.out;

    private RealData() {}

    /** Shows the plugin on somebody's own issues and keeps the sandbox running until the process is told to end. */
    public static void main(String[] arguments) {
        Path home = Path.of(System.getProperty("ballast.home", "target/real-data"));
        try {
            run(RealDataOptions.read(List.of(arguments), home));
        } catch (StartException | DescriptorException | RefusedException refused) {
            OUT.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static void run(RealDataOptions options) {
        DebtChoice choice = options.choice();
        OUT.println("Starting a sandbox of its own with these issues in it ...");
        Sandbox sandbox = Sandbox.start(options.sandbox());
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "stop"));
        FirstSprint.Result result = new FirstSprint(sandbox.baseUri(), OUT::println).run(choice);
        OUT.printf(
                """

                See why: %s/plugins/servlet/ballast/board?boardId=%d
                Log in as admin, password admin, or as %s: everybody's password is the user name.
                Ctrl-C stops it; the next start begins anew.

                """,
                sandbox.baseUri(),
                result.boardId(),
                result.voters().stream().findFirst().orElse("anybody"));
    }
}
