package dev.holdfast.server.config;

/** How long what is over is kept. */
public record RetentionConfig(
        @Setting(
                        fallback = "0",
                        least = "0",
                        most = "36500",
                        about = "Days after which a closed negotiation is removed with all that was said; 0 keeps all")
                int closedDays) {}
