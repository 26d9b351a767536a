package dev.holdfast.server.security.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals texts with a key of the installation, by AES-256 in Galois/Counter Mode: whoever has the database and not the key
 * learns nothing and can put nothing in another's place.
 */
public final class Seal {

    /** How many random bytes each sealing needs. */
    public static final int SALT_BYTES = 12;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    /**
     * A seal.
     *
     * @param key of the installation: long and random, so that one round makes a key of it
     */
    public Seal(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(("holdfast seal " + key).getBytes(UTF_8));
            this.key = new SecretKeySpec(hash, "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /**
     * Seals a text.
     *
     * @param owner what it belongs to: it can be opened for nothing else
     * @param salt random bytes, {@link #SALT_BYTES} of them, never used twice
     */
    public String close(String text, String owner, byte[] salt) {
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, owner, salt).doFinal(text.getBytes(UTF_8));
            byte[] all = ByteBuffer.allocate(salt.length + closed.length)
                    .put(salt)
                    .put(closed)
                    .array();
            return Base64.getEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + CIPHER, impossible);
        }
    }

    /** The text; empty if it was sealed with another key or for another owner, or if it was changed. */
    public Optional<String> open(String closed, String owner) {
        try {
            ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(closed));
            byte[] salt = new byte[SALT_BYTES];
            all.get(salt);
            byte[] rest = new byte[all.remaining()];
            all.get(rest);
            return Optional.of(
                    new String(cipher(Cipher.DECRYPT_MODE, owner, salt).doFinal(rest), UTF_8));
        } catch (GeneralSecurityException | RuntimeException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String owner, byte[] salt) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, salt));
        cipher.updateAAD(owner.getBytes(UTF_8));
        return cipher;
    }

    @Override
    public String toString() {
        return "Seal[…]";
    }
}
