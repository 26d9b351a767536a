package dev.holdfast.server.config.traffic;

import dev.holdfast.server.config.Setting;
import java.time.Duration;

/** Requests that wait until something changes ({@code Prefer: wait}). */
public record WaitingConfig(
        @Setting(
                        fallback = "PT20S",
                        least = "PT0S",
                        most = "PT25S",
                        about = "Longest time that a request may wait for a change; PT0S answers all at once")
                Duration longest,
        @Setting(
                        fallback = "1000",
                        least = "0",
                        most = "100000",
                        about = "Most requests that wait at a time; further ones are answered at once")
                int most) {}
