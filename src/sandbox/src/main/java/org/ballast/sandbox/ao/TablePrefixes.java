package org.ballast.sandbox.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The prefixes by which Jira keeps the tables of plugins apart. */
final class TablePrefixes {
    private static final int DIGITS = 6;

    private TablePrefixes() {}

    /** {@code AO_} and the last six hexadecimal digits of the namespace's MD5, upper case. */
    static String of(String namespace) {
        String hash = HexFormat.of().withUpperCase().formatHex(md5(namespace));
        return "AO_" + hash.substring(hash.length() - DIGITS);
    }

    private static byte[] md5(String text) {
        try {
            return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has MD5", impossible);
        }
    }
}
