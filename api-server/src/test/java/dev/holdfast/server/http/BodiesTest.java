package dev.holdfast.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {

    private static final String VALID =
            """
            {"name":"bolts","price":1.50,"days":3,"colour":"RED","lines":[{"article":"x","count":1}],\
            "weights":{"a/b":1.500},"shape":{"kind":"circle","radius":0.1}}""";

    @AutoClose
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @Test
    void aValidBodyComesBackDigitForDigit() {
        assertThat(server.post("/play/orders", VALID).body()).isEqualTo(VALID);
    }

    @Test
    void everyWrongFieldIsNamedAtOnceWithItsPointerAndCode() throws IOException {
        HttpResponse<String> answer = server.post(
                "/play/orders",
                """
                {"nme":"bolts", "price":"-1.50", "days":"3", "colour":"BLUE", "until":3, "note":"too long",
                 "lines":[{"article":"!x","count":1},{"article":"","count":null},7],
                 "weights":{"a/b":"x"}, "shape":{"kind":"circle","radius":0,"width":3}}""");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(errors(answer))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("/nme", "unknown-field"),
                        Map.entry("/name", "required"),
                        Map.entry("/price", "out-of-range"),
                        Map.entry("/days", "wrong-type"),
                        Map.entry("/colour", "not-an-option"),
                        Map.entry("/until", "wrong-type"),
                        Map.entry("/note", "wrong-size"),
                        Map.entry("/lines/0", "invalid-value"),
                        Map.entry("/lines/1/article", "wrong-size"),
                        Map.entry("/lines/1/count", "required"),
                        Map.entry("/lines/2", "wrong-type"),
                        Map.entry("/weights/a~1b", "wrong-type"),
                        Map.entry("/shape/width", "unknown-field"),
                        Map.entry("/shape/radius", "out-of-range")));
        assertThat(answer.body())
                .contains("did you mean name?")
                .contains("must be one of RED, GREEN")
                .contains("an article does not start with an exclamation mark");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "price":1.50         | "price":"1,50"             | /price   | wrong-type
                    "price":1.50         | "price":1e400              | /price   | wrong-type
                    "price":1.50         | "price":true               | /price   | wrong-type
                    "price":1.50         | "price":null               | /price   | required
                    "days":3             | "days":3.5                 | /days    | wrong-type
                    "days":3             | "days":3000000000          | /days    | out-of-range
                    "days":3             | "days":true                | /days    | wrong-type
                    "name":"bolts"       | "name":7                   | /name    | wrong-type
                    "name":"bolts"       | "name":["bolts"]           | /name    | wrong-type
                    "colour":"RED"       | "colour":0                 | /colour  | wrong-type
                    "colour":"RED"       | "colour":"red"             | /colour  | not-an-option
                    "days":3             | "days":3,"until":"today"   | /until   | wrong-type
                    "kind":"circle"      | "kind":"ring"              | /shape/kind | not-an-option
                    "kind":"circle",     |                            | /shape/kind | required
                    {"kind":"circle","radius":0.1} | "circle"         | /shape   | wrong-type
                    {"a/b":1.500}        | []                         | /weights | wrong-type
                    [{"article":"x","count":1}] | {}                  | /lines   | wrong-type
                    """)
    void nothingIsGuessed(String valid, String wrong, String pointer, String code) throws IOException {
        String body = VALID.replace(valid, wrong == null ? "" : wrong);
        assertThat(body).isNotEqualTo(VALID);

        HttpResponse<String> answer = server.post("/play/orders", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(errors(answer)).containsExactly(Map.entry(pointer, code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"text\":\"a\"",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\"} {}",
                "{'text':'a'}",
                "{\"text\":NaN}",
                "{\"text\":\"a\",}",
                "text",
                "{\"text\":\"\\ud800\"",
            })
    void whatIsNotOneJsonValueIsMalformed(String body) {
        HttpResponse<String> answer = server.post("/play/refused", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"code\":\"malformed-json\"", "\"detail\":\"")
                .doesNotContain("Source", "Exception", "jackson", "StreamRead", "Feature");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "7", "\"text\"", "true"})
    void jsonOfAnotherShapeIsWrongAsAWhole(String body) throws IOException {
        HttpResponse<String> answer = server.post("/play/refused", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(errors(answer)).containsOnlyKeys("");
    }

    @Test
    void nestingHasAnEnd() {
        HttpResponse<String> answer =
                server.post("/play/refused", "{\"text\":" + "[".repeat(4000) + "]".repeat(4000) + "}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("malformed-json", "nested too deeply");
    }

    @Test
    void aNumberThatFillsTheMemoryWhenWrittenOutIsRefused() throws IOException {
        HttpResponse<String> answer = server.post("/play/orders", VALID.replace("1.50,", "1e999999999,"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(errors(answer)).containsOnlyKeys("/price");
    }

    @Test
    void manyMistakesMakeNoEndlessAnswer() throws IOException {
        String lines = "{},".repeat(2000);
        HttpResponse<String> answer = server.post("/play/lines", "[" + lines + "{}]");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(errors(answer)).hasSize(100);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json; charset=iso-8859-1, UTF-8,    415",
        "application/json; charset=utf-16,     UTF-16LE, 415",
        "application/json,                     UTF-16LE, 400",
        "application/json,                     UTF-32BE, 400",
        "application/json,                   ISO-8859-1, 400",
        "application/json; charset=UTF-8,      UTF-8,    409",
        "text/plain,                           UTF-8,    415",
        "application/x-www-form-urlencoded,    UTF-8,    415",
        "nonsense,                             UTF-8,    400",
    })
    void jsonIsReadInUtf8AndNothingElse(String mediaType, String charset, int status) {
        byte[] body = "{\"text\":\"W\u00c4RE\"}".getBytes(Charset.forName(charset));

        HttpResponse<String> answer = server.post("/play/refused", body, "Content-Type", mediaType);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void anyTextComesBackAsItWas() {
        String text = "\u00e4\u20ac\ud83d\ude80 \\\" \\\\ \\n";
        HttpResponse<String> answer = server.post(
                "/play/lines",
                ("[{\"article\":\"" + text + "\",\"count\":1}]").getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json");

        assertThat(answer.body()).isEqualTo("[{\"article\":\"" + text + "\",\"count\":1}]");
    }

    private static Map<String, String> errors(HttpResponse<String> answer) throws IOException {
        Map<String, String> errors = new TreeMap<>();
        for (JsonNode error : new ObjectMapper().readTree(answer.body()).path("errors")) {
            errors.put(error.path("field").asText(), error.path("code").asText());
            assertThat(error.path("message").asText()).isNotBlank();
            assertThat(error.path("remedy").asText()).isNotBlank();
        }
        return errors;
    }
}
