package dev.holdfast.server.config.traffic;

import dev.holdfast.server.config.Setting;
import java.time.Duration;

/** How much callers may send, and how much is worked at together. */
public record LimitsConfig(
        @Setting(
                        fallback = "10000",
                        least = "0",
                        most = "10000000",
                        about =
                                "Most requests of one key, token bearer, owner or negotiator in limits.window; 0 for any")
                int requestsPerKey,
        @Setting(
                        fallback = "600",
                        least = "0",
                        most = "10000000",
                        about = "Most requests with one link of a counterparty in limits.window; 0 for any")
                int requestsPerLink,
        @Setting(
                        fallback = "1000",
                        least = "0",
                        most = "10000000",
                        about = "Most requests without a credential from one address in limits.window; 0 for any")
                int requestsWithoutCredential,
        @Setting(
                        fallback = "100",
                        least = "0",
                        most = "10000000",
                        about = "Most requests with unknown credentials from one address in limits.window; 0 for any")
                int refusedSignIns,
        @Setting(
                        fallback = "PT10S",
                        least = "PT1S",
                        most = "PT1H",
                        about = "Time in which the requests of a limit are given anew, steadily")
                Duration window,
        @Setting(
                        fallback = "false",
                        about = "Whether a proxy of yours adds the address of each caller to X-Forwarded-For")
                boolean behindProxy,
        @Setting(
                        fallback = "48",
                        least = "1",
                        most = "1000",
                        about =
                                "Most requests at work at a time; at most three quarters of http.threads, less with few")
                int places,
        @Setting(
                        fallback = "75",
                        least = "1",
                        most = "100",
                        about = "How many in a hundred of limits.places one tenant holds at most")
                int placesPerTenant,
        @Setting(
                        fallback = "200",
                        least = "0",
                        most = "100000",
                        about = "Most requests of one tenant that wait for their turn")
                int waitingPerTenant,
        @Setting(fallback = "1000", least = "0", most = "100000", about = "Most requests that wait for their turn")
                int waiting,
        @Setting(
                        fallback = "PT2S",
                        least = "PT0.01S",
                        most = "PT20S",
                        about = "Longest time that a request waits for its turn before it is refused")
                Duration longestWait) {}
