package dev.holdfast.server.config.events;

import dev.holdfast.server.config.Setting;
import java.time.Duration;
import java.util.Optional;

/** How events are sent to addresses that tenants choose. */
public record WebhooksConfig(
        @Setting(
                        fallback = "",
                        secret = true,
                        about =
                                "Key that seals the secrets of webhooks, the same on all servers; no webhooks without it")
                Optional<String> key,
        @Setting(
                        fallback = "false",
                        about = "Whether webhooks may lead to private addresses and to this machine, and without TLS")
                boolean allowPrivateAddresses,
        @Setting(
                        fallback = "PT10S",
                        least = "PT0.1S",
                        most = "PT30S",
                        about = "Time for one request of a webhook, from the connection to the end of the answer")
                Duration timeout,
        @Setting(
                        fallback = "10",
                        least = "1",
                        most = "30",
                        about = "How often an event is sent to a webhook before it is put aside as a dead letter")
                int attempts,
        @Setting(
                        fallback = "PT5S",
                        least = "PT0.01S",
                        about =
                                "Time before the second attempt; three times as long before each further one, to 4 hours")
                Duration firstRetry,
        @Setting(fallback = "20", least = "1", about = "Most webhooks of one tenant") int maxPerTenant) {

    private static final int SHORTEST_KEY = 32;

    public WebhooksConfig {
        if (key.filter(given -> given.length() < SHORTEST_KEY).isPresent()) {
            throw new IllegalArgumentException("key needs at least 32 characters; try: openssl rand -base64 33");
        }
    }

    @Override
    public String toString() {
        return "WebhooksConfig[…]";
    }
}
