package org.ballast.sandbox.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.ballast.sandbox.load.seed.Size;
import org.junit.Test;

public class LoadOptionsTest {
    private static final Path HOME = Path.of("target");

    @Test
    public void measuresTheGoalsUnlessToldOtherwise() {
        LoadOptions options = LoadOptions.read(HOME);
        assertThat(options.size()).isEqualTo(Size.M);
        assertThat(options.perSecond()).isEqualTo(8);
        assertThat(options.burstPerSecond()).isEqualTo(80);
        assertThat(options.repair()).isTrue();
        assertThat(options.reuse()).isFalse();
    }

    @Test
    public void takesNamesAndValues() {
        LoadOptions options = LoadOptions.read(
                HOME,
                "--size",
                "s",
                "--seconds",
                "20",
                "--repair",
                "no",
                "--bundle",
                "some.jar",
                "--reuse",
                "yes",
                "--burst-seconds",
                "0");
        assertThat(options.size()).isEqualTo(Size.S);
        assertThat(options.measured()).isEqualTo(Duration.ofSeconds(20));
        assertThat(options.burst()).isZero();
        assertThat(options.repair()).isFalse();
        assertThat(options.reuse()).isTrue();
        assertThat(options.bundle()).contains(Path.of("some.jar"));
    }

    @Test
    public void saysWhatIsWrong() {
        assertThatThrownBy(() -> LoadOptions.read(HOME, "--sice", "M")).hasMessageContaining("--sice is not known");
        assertThatThrownBy(() -> LoadOptions.read(HOME, "--size", "XXL")).hasMessageContaining("Maybe S, M or L");
        assertThatThrownBy(() -> LoadOptions.read(HOME, "--size")).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> LoadOptions.read(HOME, "--rate", "0")).hasMessageContaining("from 1");
        assertThatThrownBy(() -> LoadOptions.read(HOME, "--rate", "fast")).hasMessageContaining("whole number");
    }
}
