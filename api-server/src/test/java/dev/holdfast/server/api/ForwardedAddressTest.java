package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a proxy of ours before it, the server believes nobody who says that they call for somebody else. */
class ForwardedAddressTest {

    @TempDir
    private Path directory;

    @Test
    void whoGuessesUnderAnotherAddressEachTimeIsStoppedAllTheSame() {
        Map<String, String> settings = Map.of("limits.refused-sign-ins", "4", "limits.window", "PT1H");
        try (ApiServer server = ApiServer.start(directory, settings)) {
            for (int guess = 0; guess < 4; guess++) {
                assertThat(guess(server, guess)).isEqualTo(401);
            }

            assertThat(guess(server, 4)).isEqualTo(429);
        }
    }

    private static int guess(ApiServer server, int number) {
        return server.send(server.request("/v1/negotiations")
                        .header("Authorization", "Bearer hf_guess" + number)
                        .header("X-Forwarded-For", "203.0.113." + number)
                        .build())
                .status();
    }
}
