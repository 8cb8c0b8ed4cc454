package org.ballast.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.host.SandboxOptions;
import org.ballast.sandbox.host.StartException;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class CommandLineTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void startsOnH2AtJirasPortWithTheSampleWhenNothingIsSaid() {
        SandboxOptions options = read();

        assertThat(options.database()).isEqualTo(DatabaseKind.H2);
        assertThat(options.node()).isEqualTo(1);
        assertThat(options.port()).isEqualTo(2990);
        assertThat(options.sample()).isTrue();
        assertThat(options.fresh()).isFalse();
    }

    @Test
    public void takesSeveralImports() throws IOException {
        String one = folder.newFile("one.csv").getPath();
        String two = folder.newFile("two.csv").getPath();

        assertThat(read("--import", one, "--import", two).imports()).containsExactly(Path.of(one), Path.of(two));
    }

    @Test
    public void givesTheSecondNodeAPortOfItsOwn() {
        assertThat(read("--node", "2", "--database", "postgresql").port()).isEqualTo(2991);
        assertThat(read("--node", "2", "--port", "3000").port()).isEqualTo(3000);
    }

    @Test
    public void refusesWhatItDoesNotUnderstand() {
        refuses("--databse is no option", "--databse", "h2");
        refuses("--database oracle is not known", "--database", "oracle");
        refuses("--database needs a value", "--database");
        refuses("--node two is no number", "--node", "two");
        refuses("--port 70000 is not between 0 and 65535", "--port", "70000");
        refuses("--import", "--import", "absent.csv");
    }

    private static SandboxOptions read(String... words) {
        return CommandLine.read(List.of(words), Path.of("home"));
    }

    private static void refuses(String message, String... words) {
        assertThatThrownBy(() -> read(words)).isInstanceOf(StartException.class).hasMessageStartingWith(message);
    }
}
