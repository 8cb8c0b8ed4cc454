package org.ballast.core.servicelevel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

/** What people paste from a monitor. */
public class PastedLevelsTest {

    @Test
    public void readsPercentAloneAndWithTheirMoment() {
        Instant at = Instant.parse("2026-11-01T00:00:00Z");
        PastedLevels.Line alone = new PastedLevels.Line(Optional.empty(), new Share(995_000));
        PastedLevels.Line timed = new PastedLevels.Line(Optional.of(at), new Share(995_000));

        assertThat(lines("99.5\n\n 99.5 % \n")).containsExactly(alone, alone);
        assertThat(
                        lines(
                                "time;level\r\n2026-11-01T00:00:00Z;99.5\r\n2026-11-01T00:00:00Z,99.5%\n2026-11-01T00:00:00Z\t99.5"))
                .containsExactly(timed, timed, timed);
    }

    @Test
    public void saysWhichLinesAreWrong() {
        assertThat(code("99.5\nabc\n101\n-1\n1e9\n2026-11-01;99"))
                .isEqualTo(
                        "2 line-unreadable, 3 line-unreadable, 4 line-unreadable, 5 line-unreadable, 6 line-unreadable");
        assertThat(code("  \n ")).isEqualTo("value-missing");
    }

    @Test
    public void aTitleWithNothingBelowItIsALineThatCanNotBeRead() {
        assertThat(code("abc")).isEqualTo("1 line-unreadable");
        assertThat(code("time;level\n\n")).isEqualTo("1 line-unreadable");
    }

    @Test
    public void takesFiveThousandLines() {
        assertThat(lines("99\n".repeat(5_000))).hasSize(5_000);
        assertThat(code("99\n".repeat(5_001))).isEqualTo("5001 too-many-points");
    }

    @Test
    public void aHistoryIsInTheOrderOfItsMomentsAndAsItStandsWithoutThem() {
        assertThat(history("2026-11-03T00:00:00Z;97\n2026-11-01T00:00:00Z;99\n2026-11-02T00:00:00Z;98"))
                .isEqualTo("99 98 97");
        assertThat(history("97\n99\n98")).isEqualTo("97 99 98");
    }

    @Test
    public void aHistoryInWhichOnlySomeLinesHaveAMomentIsRefused() {
        assertThat(history("2026-11-03T00:00:00Z;97\n99")).isEqualTo("ballast.service-level.moment-missing");
    }

    private static String history(String text) {
        return PastedLevels.history(text)
                .fold(
                        values -> values.stream()
                                .map(value -> value.percent().toPlainString())
                                .collect(Collectors.joining(" ")),
                        Refusal::code);
    }

    private static List<PastedLevels.Line> lines(String text) {
        return PastedLevels.read(text).fold(lines -> lines, refusal -> {
            throw new AssertionError(refusal.toString());
        });
    }

    private static String code(String text) {
        Outcome<List<PastedLevels.Line>> outcome = PastedLevels.read(text);
        return outcome.fold(
                lines -> "done",
                refusal -> String.join(
                        ", ",
                        (refusal.causes().isEmpty() ? List.of(refusal) : refusal.causes())
                                .stream()
                                        .map(each -> (each.arguments().isEmpty()
                                                        ? ""
                                                        : each.arguments()
                                                                        .get(0)
                                                                        .toString()
                                                                        .replaceAll("\\D", "")
                                                                + " ")
                                                + each.code()
                                                        .substring(each.code().lastIndexOf('.') + 1))
                                        .toList()));
    }
}
