package dev.holdfast.server.store.credential;

import java.security.MessageDigest;
import java.util.Arrays;

/** The SHA-256 of a secret. */
public final class CredentialHash {

    private static final int LENGTH = 32;

    private final byte[] bytes;

    private CredentialHash(byte[] bytes) {
        this.bytes = bytes;
    }

    public static CredentialHash of(byte[] sha256) {
        if (sha256.length != LENGTH) {
            throw new IllegalArgumentException("A SHA-256 has " + LENGTH + " bytes, not " + sha256.length);
        }
        return new CredentialHash(sha256.clone());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CredentialHash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Says nothing, so that no log helps to recognise a credential. */
    @Override
    public String toString() {
        return "CredentialHash[…]";
    }
}
