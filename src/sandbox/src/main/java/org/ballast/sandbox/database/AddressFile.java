package org.ballast.sandbox.database;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Where the first node writes how to reach its database, for further nodes and for its own next start. */
record AddressFile(Path file) {

    /**
     * What is written.
     *
     * @param node the process of the first node
     */
    record Entry(JdbcAddress address, RunningProcess node) {}

    void write(Entry entry) {
        Properties properties = new Properties();
        properties.setProperty("url", entry.address().url());
        properties.setProperty("user", entry.address().user());
        properties.setProperty("password", entry.address().password());
        properties.setProperty("node", entry.node().text());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer writer = Files.newBufferedWriter(file)) {
                properties.store(writer, "Address of the first node's database");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("%s can not be written".formatted(file), failed);
        }
    }

    /** Empty when no node wrote the file. */
    Optional<Entry> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException("%s can not be read".formatted(file), failed);
        }
        JdbcAddress address = new JdbcAddress(
                properties.getProperty("url", ""),
                properties.getProperty("user", ""),
                properties.getProperty("password", ""));
        return Optional.of(new Entry(address, RunningProcess.parse(properties.getProperty("node", "0 -"))));
    }
}
