package org.ballast.sandbox.seed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.ballast.sandbox.store.RefusedException;

/**
 * The text of a CSV file, without byte order mark.
 *
 * @param delimiter what separates the cells: comma, semicolon or tab
 */
record CsvText(String text, char delimiter) {

    private static final char MARK = '\uFEFF';
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /**
     * Decodes a file: UTF-8, UTF-16 with a byte order mark, or else Windows' western characters.
     *
     * @throws RefusedException when the bytes are no text
     */
    static CsvText of(String file, byte[] bytes) {
        String decoded = decode(bytes);
        String text = decoded.startsWith(String.valueOf(MARK)) ? decoded.substring(1) : decoded;
        if (text.isBlank()) {
            throw new RefusedException(file + " is empty.");
        }
        if (text.indexOf('\0') >= 0) {
            throw new RefusedException(
                    file + " is no text file. In Jira choose Export, then \"Export CSV (All fields)\".");
        }
        return new CsvText(text, delimiter(text));
    }

    private static String decode(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF && (bytes[0] & 0xFF) >= 0xFE) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException otherEncoding) {
            return new String(bytes, WESTERN);
        }
    }

    /** What the first line has most of, outside of quotes. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(first, candidate) > count(first, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }
}
