package dev.holdfast.server.security;

import dev.holdfast.server.config.Setting;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who may set up negotiations. */
public record SecurityConfig(
        @Setting(
                        fallback = "",
                        secret = true,
                        about = "Key that creates and lists negotiations; made at the first start if none is set")
                Optional<String> apiKey) {

    private static final Pattern STRONG = Pattern.compile("[!-~]{32,200}");

    public SecurityConfig {
        apiKey.ifPresent(SecurityConfig::check);
    }

    private static void check(String key) {
        if (!STRONG.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "security.api-key needs 32 to 200 characters of ASCII without spaces; try: openssl rand -base64 33");
        }
        if (key.startsWith(Secret.OF_NEGOTIATION)) {
            throw new IllegalArgumentException(
                    "security.api-key must not begin with " + Secret.OF_NEGOTIATION + ": so do those of negotiations");
        }
    }

    @Override
    public String toString() {
        return "SecurityConfig[…]";
    }
}
