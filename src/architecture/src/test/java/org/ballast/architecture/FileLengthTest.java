package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** A source file is one thing; past this length it usually is two. Tests may be longer: they are read one by one. */
public class FileLengthTest {

    private static final int MOST_LINES = 300;

    @Test
    public void noSourceFileIsLongerThanOneThingNeeds() {
        List<Path> sources = new ArrayList<>(Project.files("src", ".java").stream()
                .filter(file -> !file.toString().contains("/src/test/"))
                .toList());
        sources.addAll(Project.files("src", ".js"));
        assertThat(sources).isNotEmpty();
        assertThat(sources)
                .allSatisfy(file -> assertThat(Project.read(file).lines().count())
                        .as(file.toString())
                        .isLessThanOrEqualTo(MOST_LINES));
    }
}
