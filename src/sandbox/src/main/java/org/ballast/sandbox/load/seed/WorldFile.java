package org.ballast.sandbox.load.seed;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what a run made beside its database, so that another run can measure the same again. */
public final class WorldFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public WorldFile(Path file) {
        this.file = file;
    }

    /** Replaces what was kept. */
    public void write(World world) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            JSON.writeValue(file.toFile(), world);
        } catch (IOException failed) {
            throw new UncheckedIOException("%s can not be written".formatted(file), failed);
        }
    }

    /**
     * What was kept last.
     *
     * @throws IllegalStateException when nothing was
     */
    public World read() {
        if (!Files.exists(file)) {
            throw new IllegalStateException("%s is not there%nMaybe run once without --reuse?".formatted(file));
        }
        try {
            return JSON.readValue(file.toFile(), World.class);
        } catch (IOException failed) {
            throw new UncheckedIOException("%s can not be read".formatted(file), failed);
        }
    }
}
