package org.ballast.sandbox.database;

import java.nio.file.Path;
import org.ballast.sandbox.host.DatabaseKind;

/** Lets a further node in a process of its own find a test's database. */
public final class TestAddress {
    private TestAddress() {}

    /** Writes what the first node would have written into its home folder. */
    public static void write(Path home, DatabaseKind kind, JdbcAddress address) {
        new AddressFile(home.resolve(kind.label()).resolve("address.properties"))
                .write(new AddressFile.Entry(address, RunningProcess.current()));
    }
}
