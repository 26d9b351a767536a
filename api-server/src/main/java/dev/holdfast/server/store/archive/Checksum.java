package dev.holdfast.server.store.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of lines, each with its line break, and how many they are. */
final class Checksum {

    private final MessageDigest digest = sha256();
    private long lines;

    void add(byte[] lineWithBreak) {
        digest.update(lineWithBreak);
        lines++;
    }

    long lines() {
        return lines;
    }

    /** The sum so far, after which nothing can be added. */
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
