package dev.holdfast.server.api;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no text is refused at the door, on every database in the same way. */
class TextsTest {

    private static final String NUL_CURSOR =
            Base64.getUrlEncoder().withoutPadding().encodeToString("1:neg\0".getBytes(UTF_8));

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    private static Answer post(String path, byte[] body) {
        return server.send(server.request(path)
                .POST(BodyPublishers.ofByteArray(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + server.key())
                .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/negotiations/bulk", "/v1/negotiations", "/v1/tenants", "/v1/keys"})
    void aBodyThatIsNotUtf8IsRefused(String path) {
        String body = path.endsWith("bulk") ? "[" + Bodies.price() + "]" : Bodies.price();
        for (Charset charset : List.of(UTF_16BE, UTF_16LE, Charset.forName("UTF-32BE"), Charset.forName("UTF-32LE"))) {
            for (String text : List.of(body, "\uFEFF" + body)) {
                Answer answer = post(path, text.getBytes(charset)).is(400);

                assertThat(answer.text("/code")).as(charset + " " + path).isEqualTo("malformed-json");
            }
        }
    }

    @Test
    void whatIsAlmostUtf8IsRefused() {
        byte[] overlong = {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xC0, (byte) 0x80, '"', '}'};
        byte[] surrogate = {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', '}'};

        assertThat(post("/v1/tenants", overlong).is(400).text("/code")).isEqualTo("malformed-json");
        assertThat(post("/v1/tenants", surrogate).is(400).text("/code")).isEqualTo("malformed-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00\\ud800", "\\u0000", "x\\uD83D"})
    void aTextWithHalfACharacterOrNothingIsRefused(String text) {
        String named = "{\"id\":\"acme\",\"name\":\"" + text + "\"}";
        String name = "{\"id\":\"acme\",\"name\":\"Acme\",\"" + text + "\":1}";
        String inside = Bodies.price().replace("A used bicycle", text);

        assertThat(post("/v1/tenants", named.getBytes(UTF_8)).wrongFields()).containsExactly("/name");
        post("/v1/tenants", name.getBytes(UTF_8)).is(400);
        assertThat(post("/v1/negotiations", inside.getBytes(UTF_8)).wrongFields())
                .containsExactly("/title");
        assertThat(post("/v1/negotiations/bulk", ("[" + inside + "]").getBytes(UTF_8))
                        .wrongFields())
                .containsExactly("/0/title");
    }

    @Test
    void afterManyMistakesTheNextIsStillAMistakeAndNoFailure() {
        String many = IntStream.range(0, 120)
                .mapToObj(number -> "\"unknown" + number + "\":1,")
                .collect(Collectors.joining("", "{", "\"title\":[1],\"deadline\":\"x\",\"seed\":{}}"));

        assertThat(post("/v1/negotiations", many.getBytes(UTF_8)).wrongFields()).hasSizeGreaterThanOrEqualTo(100);
    }

    @Test
    void nothingIsNoElement() {
        assertThat(post("/v1/negotiations", changed("preferences", "{\"price\":null}"))
                        .wrongFields())
                .containsExactly("/preferences/price");
        assertThat(post("/v1/negotiations", changed("issues", "[null]")).wrongFields())
                .containsExactly("/issues/0");
        assertThat(post("/v1/negotiations", changed("readiness", "{\"rejections\":[null]}"))
                        .wrongFields())
                .containsExactly("/readiness/rejections/0");
        assertThat(post("/v1/negotiations", changed("walkAwayPoint", "{\"terms\":{\"price\":null}}"))
                        .wrongFields())
                .containsExactly("/walkAwayPoint/terms/price");
    }

    private static byte[] changed(String field, String value) {
        return Bodies.price(body -> body.set(field, Bodies.json(value))).getBytes(UTF_8);
    }

    @Test
    void wholeCharactersAreTakenHoweverTheyAreWritten() {
        String body = "{\"id\":\"smile\",\"name\":\"\\ud83d\\ude00 \uD83D\uDE00 \\u00fc \u202E\"}";

        assertThat(post("/v1/tenants", body.getBytes(UTF_8)).is(201).text("/name"))
                .isEqualTo("\uD83D\uDE00 \uD83D\uDE00 \u00fc \u202E");
    }

    @Test
    void agentsAreHeldToTheSame() {
        String half = "{\"jsonrpc\":\"2.0\",\"id\":\"\\ud800\",\"method\":\"ping\"}";
        String number = "{\"jsonrpc\":\"2.0\",\"id\":1e99999999999999,\"method\":\"ping\"}";

        assertThat(post("/mcp", half.getBytes(UTF_8)).is(400).text("/error/code"))
                .isEqualTo("-32700");
        assertThat(post("/mcp", number.getBytes(UTF_8)).is(400).text("/error/code"))
                .isEqualTo("-32700");
        assertThat(post("/mcp", half.getBytes(UTF_16LE)).is(400).text("/error/code"))
                .isEqualTo("-32700");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/negotiations?cursor=%00",
                "/v1/negotiations?state=%00",
                "/v1/keys?tenant=a%00",
                "/v1/audit?tenant=%00",
                "/v1/tenants?cursor=%00b",
                "/v1/record?tenant=%00",
                "/v1/negotiations?%00=1",
                "/v1/negotiations/neg%00",
                "/v1/keys/key%00/rotation"
            })
    void anAddressWithNothingInItIsRefused(String address) {
        Answer answer = server.get(address, server.key()).is(400);

        assertThat(answer.text("/code")).isEqualTo("invalid-request");
    }

    @Test
    void aCursorThatHidesIt() {
        for (String path : List.of("/v1/negotiations", "/v1/keys", "/v1/audit")) {
            assertThat(server.get(path + "?cursor=" + NUL_CURSOR, server.key()).wrongFields())
                    .as(path)
                    .containsExactly("?cursor");
        }
    }

    @Test
    void aLongNameOfAParameterIsCutBetweenCharacters() {
        String name = "x" + "%F0%9F%98%80".repeat(60);

        assertThat(server.get("/v1/negotiations?" + name + "=1", server.key()).wrongFields())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%2B1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "%2B300000-01-01T00:00:00Z"
            })
    void momentsBeyondAllCalendarsAreRefused(String moment) {
        for (String name : List.of("createdFrom", "createdUntil")) {
            assertThat(server.get("/v1/negotiations?" + name + "=" + moment, server.key())
                            .wrongFields())
                    .containsExactly("?" + name);
        }
        String expiry = moment.replace("%2B", "+");
        String key = "{\"role\":\"OPERATOR\",\"holder\":\"Kim\",\"expiresAt\":\"" + expiry + "\"}";
        assertThat(post("/v1/keys", key.getBytes(UTF_8)).wrongFields()).containsExactly("/expiresAt");
    }
}
