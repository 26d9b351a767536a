package dev.holdfast.server.config.access;

import dev.holdfast.server.config.Setting;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who runs the installation. */
public record SecurityConfig(
        @Setting(
                        fallback = "",
                        secret = true,
                        about = "Key of an operator; one is made at the first start if none is set")
                Optional<String> apiKey) {

    private static final Pattern STRONG = Pattern.compile("[!-~]{32,200}");

    /** So do the credentials of negotiations begin. */
    private static final String OF_NEGOTIATION = "hf_";

    public SecurityConfig {
        apiKey.ifPresent(SecurityConfig::check);
    }

    private static void check(String key) {
        if (!STRONG.matcher(key).matches()) {
            throw new IllegalArgumentException(
                    "api-key needs 32 to 200 characters of ASCII without spaces; try: openssl rand -base64 33");
        }
        if (key.startsWith(OF_NEGOTIATION)) {
            throw new IllegalArgumentException(
                    "api-key must not begin with " + OF_NEGOTIATION + ": so do the credentials of negotiations");
        }
    }

    @Override
    public String toString() {
        return "SecurityConfig[…]";
    }
}
