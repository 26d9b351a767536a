package dev.holdfast.server.security;

import java.util.HexFormat;
import java.util.Objects;

/**
 * Who it is that calls, beyond one request: the credential, and the tenant in which it acts. A token stands for its bearer,
 * because bearers get a new one every few minutes.
 *
 * @param name tells it from every other; not for showing
 * @param secret what only they can send again; the credential, or nothing with a token
 */
public record Principal(String name, String secret) {

    public Principal {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(secret, "secret");
    }

    /**
     * Who has sent this {@code Authorization} header.
     *
     * @param caller whom it was found to be
     */
    public static Principal of(String header, Caller caller) {
        Secret presented = CallerFinder.presented(header)
                .orElseThrow(() -> new IllegalArgumentException("nobody calls without a credential"));
        if (presented.isToken()) {
            return new Principal(
                    String.join("\n", "token", caller.tenant(), caller.role().name(), caller.holder()), "");
        }
        String hash = HexFormat.of().formatHex(presented.hash().bytes());
        return new Principal(String.join("\n", "credential", caller.tenant(), hash), presented.text());
    }

    @Override
    public String toString() {
        return "Principal[…]";
    }
}
