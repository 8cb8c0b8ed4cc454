package org.ballast.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.Test;

/** Whoever reads on in a log sees each line once, whatever is written meanwhile. */
public class LogPartTest {

    private final List<Integer> log = new ArrayList<>();

    @Test
    public void linesThatAreWrittenMeanwhileNeitherDoubleNorHideOlderOnes() {
        write(LogPart.LONGEST + 2);
        LogPart<Integer> first = read(Optional.empty());
        assertThat(first.lines()).hasSize(LogPart.LONGEST).startsWith(102).endsWith(3);
        assertThat(first.more()).isTrue();

        write(7);

        LogPart<Integer> second = read(Optional.of(3));
        assertThat(second.lines()).containsExactly(2, 1);
        assertThat(second.more()).isFalse();
    }

    @Test
    public void aLogOfJustOnePartHasNoMore() {
        write(LogPart.LONGEST);
        assertThat(read(Optional.empty()).more()).isFalse();
        assertThat(read(Optional.empty()).lines(number -> "line " + number)).startsWith("line 100");
        assertThat(read(Optional.of(1)).lines()).isEmpty();
    }

    private void write(int lines) {
        for (int line = 0; line < lines; line++) {
            log.add(log.size() + 1);
        }
    }

    private LogPart<Integer> read(Optional<Integer> before) {
        return LogPart.read(
                before,
                (below, most) -> IntStream.rangeClosed(1, log.size())
                        .mapToObj(back -> log.get(log.size() - back))
                        .filter(number -> number < below)
                        .limit(most)
                        .toList());
    }
}
