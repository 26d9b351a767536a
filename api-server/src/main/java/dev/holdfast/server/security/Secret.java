package dev.holdfast.server.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.server.store.credential.CredentialHash;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;

/**
 * A credential as its holder presents it.
 *
 * @param text the credential; shown once to its holder, never stored, never logged
 */
public record Secret(String text) {

    /** What credentials of a negotiation begin with, so that people and secret scanners recognise them. */
    static final String OF_NEGOTIATION = "hf_";

    /** What generated API keys begin with. */
    static final String OF_KEY = "hfk_";

    /** What begins those by which processes of ours know each other. */
    static final String OF_PROCESS = "hfp_";

    private static final Pattern TOKEN = Pattern.compile("ey[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*");

    /** Whether it has the form of a token that an issuer has signed, or has forgotten to sign. */
    boolean isToken() {
        return TOKEN.matcher(text).matches();
    }

    boolean isOfNegotiation() {
        return text.startsWith(OF_NEGOTIATION);
    }

    /** What is stored of it. One round is enough: there is nothing to guess in 256 random bits. */
    public CredentialHash hash() {
        try {
            return CredentialHash.of(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "Secret[…]";
    }
}
