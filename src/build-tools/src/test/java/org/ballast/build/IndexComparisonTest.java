package org.ballast.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class IndexComparisonTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void takesAnotherOrderAndAMissingEmptyFileAsTheSame() throws IOException {
        Path ours = index("ours", "component", "a\nb\n");
        Files.writeString(ours.resolve("exports"), "");

        assertThat(IndexComparison.differences(ours, index("official", "component", "b\na")))
                .isEmpty();
    }

    @Test
    public void namesTheLinesThatOnlyOneHas() throws IOException {
        assertThat(IndexComparison.differences(index("ours", "imports", "a\nb"), index("official", "imports", "b\nc")))
                .containsExactly("imports: only ours: a", "imports: only official: c");
    }

    private Path index(String name, String file, String lines) throws IOException {
        Path index = folder.newFolder(name).toPath();
        Files.writeString(index.resolve(file), lines);
        return index;
    }
}
