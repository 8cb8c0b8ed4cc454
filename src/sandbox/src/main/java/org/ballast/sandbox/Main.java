package org.ballast.sandbox;

import java.nio.file.Path;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.SandboxOptions;

/** Command line of the sandbox; see src/sandbox/start. */
public final class Main {
    private Main() {}

    /** Starts a sandbox and keeps it running until the process is told to end. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        SandboxOptions options = read(arguments);
        System.out.printf("Starting the sandbox on %s ...%n", options.database().label());
        Sandbox sandbox = Sandbox.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close, "stop"));
        System.out.printf("Ready: %s%n", sandbox.baseUri());
    }

    static SandboxOptions read(String[] arguments) {
        SandboxOptions options = SandboxOptions.in(Path.of(System.getProperty("ballast.home", "target/sandbox")));
        for (int i = 0; i < arguments.length; i++) {
            String option = arguments[i];
            if (option.equals("--fresh")) {
                options = options.withFresh(true);
                continue;
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException("%s needs a value".formatted(option));
            }
            options = with(options, option, arguments[++i]);
        }
        return options;
    }

    private static SandboxOptions with(SandboxOptions options, String option, String value) {
        return switch (option) {
            case "--database" -> options.withDatabase(DatabaseKind.of(value));
            case "--node" -> options.withNode(Integer.parseInt(value));
            case "--port" -> options.withPort(Integer.parseInt(value));
            case "--import" -> options.withImport(Path.of(value));
            case "--bundle" -> options.withBundle(Path.of(value));
            default ->
                throw new IllegalArgumentException(
                        "%s is not known%nMaybe --database, --node, --port, --import, --bundle or --fresh?"
                                .formatted(option));
        };
    }
}
