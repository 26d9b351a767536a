package dev.holdfast.server.config.access;

import dev.holdfast.server.config.Setting;
import java.util.Optional;
import java.util.regex.Pattern;

/** How receipts are signed. */
public record SigningConfig(
        @Setting(
                        fallback = "",
                        secret = true,
                        about = "Seals the key that signs receipts inside the database; unsealed if none is set")
                Optional<String> secret) {

    private static final Pattern STRONG = Pattern.compile("[!-~]{32,200}");

    public SigningConfig {
        if (secret.filter(text -> !STRONG.matcher(text).matches()).isPresent()) {
            throw new IllegalArgumentException(
                    "secret needs 32 to 200 characters of ASCII without spaces; try: openssl rand -base64 33");
        }
    }

    @Override
    public String toString() {
        return "SigningConfig[…]";
    }
}
