package org.ballast.core.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.Payments.done;
import static org.ballast.core.testing.Payments.refusal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.Test;

/** Files whose encoding nobody states. */
public class FileTextTest {

    private static final String TEXT = "Zähler läuft über, 3 € je Ausfall 🚢\nzweite Zeile";

    @Test
    public void anEmptyFileIsAnEmptyText() {
        assertThat(done(FileText.of(new byte[0]))).isEmpty();
        assertThat(done(FileText.of(new byte[] {'\n', ' '}))).isEqualTo("\n ");
    }

    @Test
    public void readsEveryUnicodeFileWithAndWithoutItsMark() {
        for (Charset encoding :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(done(FileText.of(("\uFEFF" + TEXT).getBytes(encoding))))
                    .as("with mark, " + encoding)
                    .isEqualTo(TEXT);
        }
        assertThat(done(FileText.of(TEXT.getBytes(StandardCharsets.UTF_8)))).isEqualTo(TEXT);
        assertThat(done(FileText.of("title;votes\nslow build;3".getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo("title;votes\nslow build;3");
        assertThat(done(FileText.of("title;votes\nslow build;3".getBytes(StandardCharsets.UTF_16BE))))
                .isEqualTo("title;votes\nslow build;3");
    }

    @Test
    public void readsWhatSpreadsheetsOfWesternEuropeWrite() {
        byte[] bytes = "Zähler „läuft“ über – 3 € je Ausfall".getBytes(Charset.forName("windows-1252"));

        assertThat(done(FileText.of(bytes))).isEqualTo("Zähler „läuft“ über – 3 € je Ausfall");
    }

    @Test
    public void refusesWhatIsNoText() {
        byte[] garbage = new byte[5000];
        new Random(5).nextBytes(garbage);
        assertThat(refusal(FileText.of(garbage))).isEqualTo("ballast.collect.not-a-text");
        assertThat(refusal(FileText.of(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0})))
                .isEqualTo("ballast.collect.not-a-text");
        assertThat(refusal(FileText.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00})))
                .isEqualTo("ballast.collect.not-a-text");
        assertThat(refusal(FileText.of(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xC3})))
                .isEqualTo("ballast.collect.not-a-text");
        assertThat(refusal(FileText.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8})))
                .isEqualTo("ballast.collect.not-a-text");
    }

    @Test
    public void readsTwentyMegabytesAndRefusesMore() {
        byte[] full = " ".repeat(FileText.MOST_BYTES).getBytes(StandardCharsets.US_ASCII);
        full[0] = 'x';
        assertThat(done(FileText.of(full))).hasSize(FileText.MOST_BYTES);
        assertThat(refusal(FileText.of(new byte[FileText.MOST_BYTES + 1]))).isEqualTo("ballast.collect.file-too-large");
    }
}
