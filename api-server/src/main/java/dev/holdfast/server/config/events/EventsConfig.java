package dev.holdfast.server.config.events;

import dev.holdfast.server.config.Setting;
import java.time.Duration;

/** How events reach those who listen. */
public record EventsConfig(
        @Setting(
                        fallback = "PT15S",
                        least = "PT0.1S",
                        most = "PT29S",
                        about = "How often an open stream of events is written to, so that nobody takes it for dead")
                Duration heartbeat,
        @Setting(fallback = "1000", least = "1", about = "Most open streams of events at a time, on this server")
                int maxStreams,
        @Setting(
                        fallback = "10",
                        least = "1",
                        about =
                                "Most open streams of events of one holder of a credential, on this server; the oldest ends for a new one")
                int maxStreamsPerCaller) {}
