package dev.holdfast.server.security;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes credentials that nobody can guess: 256 bits from the platform's secure source. */
public final class SecretSource {

    private static final int BYTES = 32;
    private static final int ID_BYTES = 12;

    private final SecureRandom random = new SecureRandom();

    @Inject
    public SecretSource() {}

    public Secret ofNegotiation() {
        return create(Secret.OF_NEGOTIATION);
    }

    /** An API key. */
    public Secret ofKey() {
        return create(Secret.OF_KEY);
    }

    /** A name for a key, which tells nothing of it. */
    public String keyId() {
        return "key_" + text(ID_BYTES);
    }

    /** A name for an entry of the audit log. */
    public String auditId() {
        return "audit_" + text(ID_BYTES);
    }

    /** A name for a credential of a negotiation, which tells nothing of it. */
    public String credentialId() {
        return "cred_" + text(ID_BYTES);
    }

    /** A name for a webhook. */
    public String webhookId() {
        return "wh_" + text(ID_BYTES);
    }

    /** With what a webhook's messages are signed, in the form of the Standard Webhooks conventions. */
    public Secret ofWebhook() {
        return new Secret("whsec_" + Base64.getEncoder().encodeToString(bytes(BYTES)));
    }

    /** A name for something that one server does alone for a while. */
    public String leaseId() {
        return "lease_" + text(ID_BYTES);
    }

    /** Random bytes for a cipher, which need not be secret. */
    public byte[] salt(int length) {
        return bytes(length);
    }

    /** For a process that we start, so that we know its words from others'. */
    public Secret ofProcess() {
        return create(Secret.OF_PROCESS);
    }

    private Secret create(String prefix) {
        return new Secret(prefix + text(BYTES));
    }

    private String text(int length) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(length));
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
