package dev.holdfast.server.security;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes credentials that nobody can guess: 256 bits from the platform's secure source. */
public final class SecretSource {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    public SecretSource() {}

    public Secret ofNegotiation() {
        return create(Secret.OF_NEGOTIATION);
    }

    Secret ofServer() {
        return create(Secret.OF_SERVER);
    }

    /** For a process that we start, so that we know its words from others'. */
    public Secret ofProcess() {
        return create(Secret.OF_PROCESS);
    }

    private Secret create(String prefix) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
