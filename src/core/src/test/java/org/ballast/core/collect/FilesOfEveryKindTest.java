package org.ballast.core.collect;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.ballast.core.shared.Refusal;
import org.junit.Test;

/** What becomes of the files that people have: each line of the table is one kind of file, from its bytes to its titles. */
public class FilesOfEveryKindTest {

    private static final String LIST = "Zähler läuft über\nTests are flaky\n";
    private static final String TITLES = "Zähler läuft über | Tests are flaky";
    private static final String TABLE = "Title;Votes\nZähler läuft über;3\nTests are flaky;1\n";
    private static final String TOO_LONG = "word ".repeat(60).strip();

    @Test
    public void everyKindOfFileIsReadOrRefusedInWords() {
        Map<String, String> found = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        files().forEach((kind, file) -> {
            found.put(kind, readAs(file));
            expected.put(kind, TITLES);
        });
        others().forEach((kind, file) -> found.put(kind, readAs(file)));
        expected.put("300 characters", TOO_LONG.substring(0, 254) + "… (cut)");
        expected.put("formula cells", "(ballast.collect.formula) | Tests are flaky");
        expected.put("10,000 rows", "10000 lines");
        expected.put("10,001 rows", "(ballast.collect.too-many-lines)");
        expected.put("20 MB", "Zähler läuft über");
        expected.put("20 MB and a byte", "(ballast.collect.file-too-large)");
        expected.put("binary garbage", "(ballast.collect.not-a-text)");
        expected.put("a picture", "(ballast.collect.not-a-text)");
        expected.put("nothing", "(ballast.collect.nothing)");

        assertThat(found).isEqualTo(expected);
    }

    /** Files that all say the same two titles. */
    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("UTF-8", LIST.getBytes(UTF_8));
        files.put("BOM", ("\uFEFF" + LIST).getBytes(UTF_8));
        files.put("UTF-16, little end first", ("\uFEFF" + LIST).getBytes(UTF_16LE));
        files.put("UTF-16, big end first", ("\uFEFF" + LIST).getBytes(UTF_16BE));
        files.put("UTF-16 without mark", LIST.getBytes(UTF_16LE));
        files.put("Windows", LIST.getBytes(Charset.forName("windows-1252")));
        files.put("CRLF", LIST.replace("\n", "\r\n").getBytes(UTF_8));
        files.put("CR alone", LIST.replace("\n", "\r").getBytes(UTF_8));
        files.put("semicolon", TABLE.getBytes(UTF_8));
        files.put("comma", TABLE.replace(';', ',').getBytes(UTF_8));
        files.put("tab", TABLE.replace(';', '\t').getBytes(UTF_8));
        files.put("tab, UTF-16, CRLF", ("\uFEFF" + TABLE.replace(';', '\t').replace("\n", "\r\n")).getBytes(UTF_16LE));
        files.put(
                "quoted line breaks",
                "Title;Votes\r\n\"Zähler\r\nläuft über\";3\r\n\"Tests are flaky\";1".getBytes(UTF_8));
        files.put("empty rows", ("\n\n" + LIST + "\n  \n").getBytes(UTF_8));
        files.put(
                "empty rows of a table", TABLE.replace("Tests", ";\n;;\nTests").getBytes(UTF_8));
        return files;
    }

    private static Map<String, byte[]> others() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("300 characters", TOO_LONG.getBytes(UTF_8));
        files.put("formula cells", "Title;Votes\n=HYPERLINK(A1);3\nTests are flaky;1".getBytes(UTF_8));
        files.put("10,000 rows", "a line\n".repeat(10_000).getBytes(UTF_8));
        files.put("10,001 rows", "a line\n".repeat(10_001).getBytes(UTF_8));
        files.put("20 MB", padded(FileText.MOST_BYTES));
        files.put("20 MB and a byte", padded(FileText.MOST_BYTES + 1));
        byte[] garbage = new byte[50_000];
        new Random(3).nextBytes(garbage);
        files.put("binary garbage", garbage);
        files.put("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        files.put("nothing", new byte[0]);
        return files;
    }

    private static byte[] padded(int bytes) {
        byte[] title = "Zähler läuft über\n".getBytes(UTF_8);
        byte[] file = " ".repeat(bytes).getBytes(UTF_8);
        System.arraycopy(title, 0, file, 0, title.length);
        return file;
    }

    private static String readAs(byte[] file) {
        return FileText.of(file)
                .then(Sheet::read)
                .fold(FilesOfEveryKindTest::told, refusal -> "(" + refusal.code() + ")");
    }

    private static String told(Sheet sheet) {
        return sheet.lines().size() > 100
                ? sheet.lines().size() + " lines"
                : sheet.lines().stream().map(FilesOfEveryKindTest::told).collect(Collectors.joining(" | "));
    }

    private static String told(CollectedLine line) {
        String title =
                line.problem().map(Refusal::code).map(code -> "(" + code + ")").orElse(line.title());
        return line.cut() ? title + " (cut)" : title;
    }
}
