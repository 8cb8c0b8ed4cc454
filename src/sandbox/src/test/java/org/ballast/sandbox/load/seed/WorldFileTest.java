package org.ballast.sandbox.load.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.ballast.sandbox.load.seed.World.IssueRef;
import org.ballast.sandbox.load.seed.World.Team;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class WorldFileTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void givesBackWhatWasKeptLast() {
        World world = new World(
                List.of("ann"),
                List.of(new Team(7, "T001", 70, List.of("ann"), List.of(new IssueRef(100, "T001-1")), List.of())));
        WorldFile file = new WorldFile(path());
        file.write(new World(List.of(), List.of()));

        file.write(world);

        assertThat(file.read()).isEqualTo(world);
    }

    @Test
    public void saysWhatToDoWhenNothingWasKept() {
        assertThatThrownBy(() -> new WorldFile(path()).read()).hasMessageContaining("without --reuse");
    }

    private Path path() {
        return folder.getRoot().toPath().resolve("home/world.json");
    }
}
