package org.ballast.core.collect;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.Refusal;

/**
 * The text of a file whose encoding nobody states. A byte order mark decides; without one UTF-16 shows by its zero bytes;
 * everything else is UTF-8 or, as spreadsheets of Western Europe still write, the Latin alphabet of Windows. Bytes that are
 * no text in any of them are refused.
 */
public final class FileText {

    /** 20 MB. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    static final Refusal NOT_A_TEXT = Refusal.invalid("ballast.collect.not-a-text", "file");

    private static final int BYTES_LOOKED_AT = 4096;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What Windows-1252 has from 0x80 to 0x9F; a space for the five that it leaves free. */
    private static final String WINDOWS_80_TO_9F =
            "\u20ac \u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152 \u017d "
                    + " \u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153 \u017e\u0178";

    private FileText() {}

    /** The text without byte order mark; refused when the bytes are too many or no text. */
    public static Outcome<String> of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Outcome.refused(
                    Refusal.invalid("ballast.collect.file-too-large", "file").with(MOST_BYTES / 1024 / 1024));
        }
        String text = decoded(bytes);
        return bytes.length == 0 || isText(text) ? Outcome.done(text) : Outcome.refused(NOT_A_TEXT);
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, StandardCharsets.UTF_16BE);
        }
        if (zeros(bytes, 1) > bytesLookedAt(bytes) / 5 && zeros(bytes, 0) == 0) {
            return strict(bytes, StandardCharsets.UTF_16LE);
        }
        if (zeros(bytes, 0) > bytesLookedAt(bytes) / 5 && zeros(bytes, 1) == 0) {
            return strict(bytes, StandardCharsets.UTF_16BE);
        }
        String utf8 = strict(bytes, StandardCharsets.UTF_8);
        return bytes.length > 0 && utf8.isEmpty() && !startsWith(bytes, 0xEF, 0xBB) ? windows(bytes) : utf8;
    }

    /** The text without its mark, or nothing when the bytes are not in that encoding. */
    private static String strict(byte[] bytes, Charset encoding) {
        try {
            String text = encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return "";
        }
    }

    private static String windows(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte each : bytes) {
            int code = each & 0xFF;
            boolean isOwn = code >= 0x80 && code <= 0x9F;
            text.append(isOwn ? WINDOWS_80_TO_9F.charAt(code - 0x80) : (char) code);
        }
        return text.toString();
    }

    /** Control characters other than layout do not occur in text; an empty file is one. */
    private static boolean isText(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean isLayout = letter == '\n' || letter == '\r' || letter == '\t' || letter == '\f' || letter == 0x0B;
            if (letter < ' ' && !isLayout) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static int bytesLookedAt(byte[] bytes) {
        return Math.min(bytes.length, BYTES_LOOKED_AT);
    }

    /** Zero bytes at even places (0) or odd ones (1), near the beginning. */
    private static int zeros(byte[] bytes, int parity) {
        int zeros = 0;
        for (int at = parity; at < bytesLookedAt(bytes); at += 2) {
            zeros += bytes[at] == 0 ? 1 : 0;
        }
        return zeros;
    }
}
