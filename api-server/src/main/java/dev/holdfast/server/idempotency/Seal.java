package dev.holdfast.server.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.server.security.Principal;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names a request, recognises it, and seals its answer so that only who sent it can have it opened: what opens it is made of
 * the credential and of the idempotency key, and the store has hashes of both only. Answers hold credentials that are shown
 * once, and owners' views.
 */
final class Seal {

    private static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 12;

    private final String id;
    private final byte[] secret;

    Seal(Principal principal, IdempotencyKey key) {
        this.id = hex(sha256(principal.name() + "\n" + key.text()));
        this.secret = hmac(sha256("holdfast seal\n" + principal.secret() + "\n" + key.text()), "root", new byte[0]);
    }

    /** Under which the request is kept. */
    String id() {
        return id;
    }

    /** Differs when anything differs that makes a request: it cannot be guessed back to a body. */
    String fingerprint(String method, String target, byte[] body) {
        return hex(hmac(secret, "request\n" + method + "\n" + target + "\n", body));
    }

    /** Seals the answer of the attempt that began then. */
    String close(byte[] answer, Instant attempt) {
        return Base64.getEncoder().encodeToString(cipher(Cipher.ENCRYPT_MODE, attempt, answer));
    }

    /** Opens what was closed. */
    byte[] open(String sealed, Instant attempt) {
        return cipher(Cipher.DECRYPT_MODE, attempt, Base64.getDecoder().decode(sealed));
    }

    /** Each attempt has a cipher key of its own that is used once, so the nonce need not vary. */
    private byte[] cipher(int mode, Instant attempt, byte[] text) {
        try {
            byte[] key = hmac(secret, "answer\n" + attempt, new byte[0]);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, new byte[NONCE_BYTES]));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("A kept answer cannot be opened", changed);
        }
    }

    private static byte[] hmac(byte[] key, String purpose, byte[] more) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(purpose.getBytes(UTF_8));
            return mac.doFinal(more);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String toString() {
        return "Seal[…]";
    }
}
