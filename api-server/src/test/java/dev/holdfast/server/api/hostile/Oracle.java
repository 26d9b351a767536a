package dev.holdfast.server.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.api.hostile.RawCall.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What every answer must be, whatever was asked. */
final class Oracle {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Words that only a server says that has lost itself. */
    private static final Pattern INSIDE = Pattern.compile(
            "\\bat [\\w.$]+\\([\\w ]+\\.java|Exception\\b|\\bjava\\.|\\bjakarta\\."
                    + "|org\\.(eclipse|glassfish|sqlite|postgresql)|com\\.fasterxml|dev\\.holdfast\\.|SQLITE_|SELECT |INSERT |badMessage");

    private final Set<String> codes;
    private final String canary;

    Oracle(String canary) throws IOException {
        this.canary = canary;
        this.codes = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| \\d{3} \\|")
                .matcher(Files.readString(Path.of("..", "docs", "reference", "errors.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(codes).contains("invalid-request", "unavailable");
    }

    /** @param mayKnow whether whoever asked may know the walk-away point */
    void judge(String asked, Said said, boolean mayKnow) throws IOException {
        assertThat(said.status()).as(asked + "\n" + said).isBetween(200, 503).isNotIn(500, 501, 502);
        if (!mayKnow) {
            assertThat(said.head() + said.body()).as(asked).doesNotContain(canary);
        }
        assertThat(said.head()).as(asked).doesNotContainIgnoringCase("X-Injected");
        if (said.status() >= 400 && !asked.startsWith("HEAD")) {
            assertThat(said.head()).as(asked + "\n" + said).containsIgnoringCase("application/problem+json");
            JsonNode problem = MAPPER.readTree(said.body());
            assertThat(codes).as(asked).contains(problem.path("code").asText());
            assertThat(problem.path("status").asInt()).as(asked).isEqualTo(said.status());
            assertThat(problem.path("requestId").asText()).as(asked).isNotEmpty();
            assertThat(said.head() + said.body()).as(asked).doesNotContainPattern(INSIDE);
        }
        if (said.status() == 503) {
            // too many streams at a time; nothing else makes a healthy server say so
            assertThat(asked).contains("event-stream");
        }
    }
}
