package org.ballast.sandbox.realdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ballast.sandbox.host.StartException;
import org.ballast.sandbox.realdata.DebtChoice.Query;
import org.ballast.sandbox.store.RefusedException;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class RealDataOptionsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path export;

    @Before
    public void write() throws IOException {
        export = folder.newFile("export.csv").toPath();
        Files.writeString(export, """
                Issue key,Summary,Debt
                ABC-1,One,Design debt
                ABC-2,Two,
                ABC-3,Three,something else
                ABC-1,Again,Test
                """);
    }

    @Test
    public void looksForTheUsualLabelsWhenNothingIsSaid() {
        assertThat(read(export.toString()).choice().queries())
                .containsExactly(new Query(DebtChoice.USUAL_LABELS, "code"));
        assertThat(read(export.toString()).sandbox().imports()).containsExactly(export);
        assertThat(read(export.toString()).sandbox().sample()).isFalse();
    }

    @Test
    public void takesTheKindFromTheLabelColumn() {
        assertThat(read(export.toString(), "--label-column", "Debt").choice().queries())
                .containsExactly(new Query("key in (ABC-1)", "architecture"), new Query("key in (ABC-3)", "code"));
    }

    @Test
    public void takesAllKeysOfALabelFileWithoutAColumn() {
        assertThat(read(export.toString(), "--labels", export.toString())
                        .choice()
                        .queries())
                .containsExactly(new Query("key in (ABC-1, ABC-2, ABC-3)", "code"));
    }

    @Test
    public void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> read()).isInstanceOf(StartException.class).hasMessageContaining("CSV export");
        assertThatThrownBy(() -> read("--nonsense")).isInstanceOf(StartException.class);
        assertThatThrownBy(() -> read("missing.csv"))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("missing.csv");
        assertThatThrownBy(() -> read(export.toString(), "--jql")).hasMessageContaining("--jql needs a value");
        assertThatThrownBy(
                        () -> read(export.toString(), "--label-column", "Nope").choice())
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Nope");
    }

    private RealDataOptions read(String... words) {
        return RealDataOptions.read(List.of(words), folder.getRoot().toPath());
    }
}
