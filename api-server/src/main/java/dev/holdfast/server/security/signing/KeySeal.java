package dev.holdfast.server.security.signing;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.Optional;

/**
 * How the private half of a key is kept: as a JWE (A256GCM with a key that is the SHA-256 of the secret), or in the clear
 * when there is no secret.
 */
final class KeySeal {

    private static final String CLEAR = "clear:";
    private static final String SEALED = "jwe:";

    private final Optional<byte[]> key;

    KeySeal(Optional<String> secret) {
        this.key = secret.map(KeySeal::sha256);
    }

    String seal(Base64URL half) {
        String text = half.toString();
        if (key.isEmpty()) {
            return CLEAR + text;
        }
        try {
            JWEObject sealed =
                    new JWEObject(new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM), new Payload(text));
            sealed.encrypt(new DirectEncrypter(key.get()));
            return SEALED + sealed.serialize();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Opens what was sealed with the same secret, or was kept in the clear. */
    Base64URL open(String stored) {
        if (stored.startsWith(CLEAR)) {
            return new Base64URL(stored.substring(CLEAR.length()));
        }
        try {
            JWEObject sealed = JWEObject.parse(stored.substring(SEALED.length()));
            sealed.decrypt(new DirectDecrypter(key.orElseThrow(KeySealed::new)));
            return new Base64URL(sealed.getPayload().toString());
        } catch (ParseException | JOSEException anotherSecret) {
            throw new KeySealed();
        }
    }

    private static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
