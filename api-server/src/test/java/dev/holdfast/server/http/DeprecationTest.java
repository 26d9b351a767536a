package dev.holdfast.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.holdfast.server.http.deprecation.Notice;
import java.net.http.HttpResponse;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who calls an operation that is going away is told so in time. */
class DeprecationTest {

    @AutoClose
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/play/old/1", "/play/old/gone", "/play/old/1?unknown=1"})
    void everyAnswerOfADeprecatedOperationSaysSo(String path) {
        HttpResponse<String> answer = server.get(path);

        assertThat(header(answer, "Deprecation")).isEqualTo("@1767225600");
        assertThat(header(answer, "Sunset")).isEqualTo("Mon, 04 Jan 2027 00:00:00 GMT");
        assertThat(header(answer, "Link")).contains("</docs>", "rel=\"deprecation\"");
    }

    @Test
    void noOtherAnswerHasTheHeaders() {
        assertThat(header(server.get("/play/notes/1"), "Deprecation")).isEmpty();
        assertThat(header(server.get("/play/nothing"), "Sunset")).isEmpty();
    }

    @Test
    void aNoticeIsAYearAtLeast() {
        Instant since = Instant.parse("2027-01-01T00:00:00Z");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Notice(since, Instant.parse("2027-12-31T23:59:59Z"), "Use notes."))
                .withMessageContaining("for a year");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Notice(since, Instant.parse("2028-01-01T00:00:00Z"), " "))
                .withMessageContaining("instead");
    }
}
