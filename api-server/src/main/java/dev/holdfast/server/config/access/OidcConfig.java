package dev.holdfast.server.config.access;

import dev.holdfast.server.config.Setting;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Whose tokens are good here, and what they say about their bearers. Without an issuer, none is. */
public record OidcConfig(
        @Setting(fallback = "", about = "OpenID Connect issuer whose tokens are accepted, as its https address")
                Optional<String> issuer,
        @Setting(fallback = "", about = "Audience that tokens must name") Optional<String> audience,
        @Setting(fallback = "tenant", about = "Claim that names the tenant; a dot leads into an object")
                String tenantClaim,
        @Setting(fallback = "roles", about = "Claim with OWNER, NEGOTIATOR or AUDITOR, alone or in a list")
                String rolesClaim,
        @Setting(fallback = "sub", about = "Claim that names the person or program") String holderClaim) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public OidcConfig {
        issuer.ifPresent(address -> requireSafe(address, "issuer"));
        if (issuer.isPresent() != audience.isPresent()) {
            throw new IllegalArgumentException(
                    "issuer and audience belong together: a token for somebody else must not be good here");
        }
    }

    /** Refuses an address at which somebody on the way could put other keys in the place of the issuer's. */
    public static URI requireSafe(String address, String what) {
        URI uri = URI.create(address);
        boolean safe = "https".equals(uri.getScheme()) && uri.getHost() != null;
        boolean local = "http".equals(uri.getScheme()) && uri.getHost() != null && LOOPBACK.contains(uri.getHost());
        if (!safe && !local) {
            throw new IllegalArgumentException(
                    what + " must be an https address (http only on the loopback interface)");
        }
        return uri;
    }
}
