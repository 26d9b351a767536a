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

    /** For a process that we start, so that we know its words from others'. */
    public Secret ofProcess() {
        return create(Secret.OF_PROCESS);
    }

    private Secret create(String prefix) {
        return new Secret(prefix + text(BYTES));
    }

    private String text(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
