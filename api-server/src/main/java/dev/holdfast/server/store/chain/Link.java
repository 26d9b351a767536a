package dev.holdfast.server.store.chain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A link of a hash chain: 32 bytes that no other text, and no other text before it, would give. */
public final class Link {

    private static final int LENGTH = 32;

    private final byte[] bytes;

    private Link(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A link that was stored; throws {@code IllegalArgumentException} unless it has 32 bytes. */
    public static Link of(byte[] stored) {
        if (stored.length != LENGTH) {
            throw new IllegalArgumentException("a link has " + LENGTH + " bytes, not " + stored.length);
        }
        return new Link(stored.clone());
    }

    /** A link as it is found in a row; empty if it is none. */
    public static Optional<Link> stored(byte[] column) {
        return Optional.ofNullable(column)
                .filter(bytes -> bytes.length == LENGTH)
                .map(Link::of);
    }

    /**
     * What a chain begins with: the SHA-256 of the UTF-8 bytes of a text that no other chain begins with.
     *
     * @throws IllegalArgumentException if the text has half a character: it has no bytes
     */
    public static Link origin(String text) {
        return new Link(sha256().digest(utf8(text)));
    }

    /**
     * The next link: the SHA-256 of the bytes of this one followed by the UTF-8 bytes of the text.
     *
     * @throws IllegalArgumentException if the text has half a character: it has no bytes
     */
    public Link next(String text) {
        MessageDigest digest = sha256();
        digest.update(bytes);
        return new Link(digest.digest(utf8(text)));
    }

    /** {@code getBytes} answers for half a character with the bytes of another text, from which this one does not come back. */
    private static byte[] utf8(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        if (!new String(bytes, UTF_8).equals(text)) {
            throw new IllegalArgumentException("a text with half a character cannot be chained");
        }
        return bytes;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** 64 lower-case hexadecimal digits. */
    public String hexadecimal() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Link link && Arrays.equals(bytes, link.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Says nothing: a link of a log with few possible texts would help to guess them. */
    @Override
    public String toString() {
        return "Link[…]";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
