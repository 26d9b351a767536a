package dev.holdfast.server.security.signing;

import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 of the platform, with keys as the 32 bytes of RFC 8032. */
final class Ed25519 {

    private static final String NAME = "Ed25519";
    private static final int LENGTH = 32;

    /** What stands before the 32 bytes in the encodings that the platform reads (RFC 8410). */
    private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");

    /** Both halves of a key. */
    record Pair(Base64URL secret, Base64URL open) {

        @Override
        public String toString() {
            return "Pair[…]";
        }
    }

    private Ed25519() {}

    static Pair generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(NAME).generateKeyPair();
            return new Pair(
                    tail(pair.getPrivate().getEncoded()), tail(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    static byte[] sign(byte[] secret, byte[] text) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(
                    KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(joined(PRIVATE, secret))));
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException noKey) {
            throw new IllegalArgumentException("not a key that signs", noKey);
        }
    }

    /** Whether the owner of the key has signed the text; false for whatever is no key or no signature. */
    static boolean isGenuine(byte[] open, byte[] text, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(
                    KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(joined(PUBLIC, open))));
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException neither) {
            return false;
        }
    }

    private static Base64URL tail(byte[] encoded) {
        return Base64URL.encode(Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length));
    }

    private static byte[] joined(byte[] prefix, byte[] key) {
        byte[] joined = Arrays.copyOf(prefix, prefix.length + key.length);
        System.arraycopy(key, 0, joined, prefix.length, key.length);
        return joined;
    }
}
