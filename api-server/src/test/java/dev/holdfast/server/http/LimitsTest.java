package dev.holdfast.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final String[] JSON_IN_GZIP = {"Content-Type", "application/json", "Content-Encoding", "gzip"};
    private static final int GZIP_HEADER = 10;

    @AutoClose
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @Test
    void aBodyOverTheLimitIs413BeforeItIsSent() throws IOException {
        String answer = server.exchange(
                """
                POST /play/refused HTTP/1.1\r
                Host: test\r
                Content-Type: application/json\r
                Content-Length: 10001\r
                \r
                """);

        assertProblem(answer, 413, "payload-too-large");
    }

    @Test
    void aBodyOfUnknownLengthOverTheLimitIs413() throws IOException {
        String chunk = "1000\r\n" + " ".repeat(0x1000) + "\r\n";
        String answer = server.exchange(
                """
                POST /play/refused HTTP/1.1\r
                Host: test\r
                Content-Type: application/json\r
                Transfer-Encoding: chunked\r
                \r
                """
                        + chunk + chunk + chunk);

        assertProblem(answer, 413, "payload-too-large");
    }

    @Test
    void aBodyThatGrowsOverTheLimitWhenInflatedIs413() throws IOException {
        byte[] bomb = zipped("{\"text\":\"" + "a".repeat(5_000_000) + "\"}");
        assertThat(bomb).hasSizeLessThan(10_000);

        HttpResponse<String> answer =
                server.post("/play/refused", bomb, "Content-Type", "application/json", "Content-Encoding", "gzip");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("payload-too-large");
    }

    @Test
    void aBodyThatIsLongOnTheWireAndShortWhenInflatedIs413() throws IOException {
        HttpResponse<String> few = server.post("/play/refused", padded(100), JSON_IN_GZIP);
        HttpResponse<String> many = server.post("/play/refused", padded(3000), JSON_IN_GZIP);

        assertThat(few.body()).contains("\"reason\":\"WHY\"");
        assertThat(many.statusCode()).isEqualTo(413);
    }

    @Test
    void aCompressedBodyWithinTheLimitIsRead() throws IOException {
        HttpResponse<String> answer = server.post(
                "/play/refused",
                zipped("{\"text\":\"WHY\"}"),
                "Content-Type",
                "application/json",
                "Content-Encoding",
                "gzip");

        assertThat(answer.body()).contains("\"reason\":\"WHY\"");
    }

    @Test
    void aBodyThatIsNotWhatItsEncodingSaysIsAProblem() {
        byte[] body = "{\"text\":\"WHY\"}".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                server.post("/play/refused", body, "Content-Type", "application/json", "Content-Encoding", "gzip");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":");
    }

    @Test
    void anUnknownEncodingIs415() {
        byte[] body = "{\"text\":\"WHY\"}".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                server.post("/play/refused", body, "Content-Type", "application/json", "Content-Encoding", "br");

        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @Test
    void headersOverTheLimitAre431() throws IOException {
        assertProblem(
                server.exchange("GET /play/notes/a HTTP/1.1\r\nHost: test\r\nX: " + "x".repeat(3000) + "\r\n\r\n"),
                431,
                "header-too-large");
    }

    @Test
    void anAddressOverTheLimitIs414() throws IOException {
        assertProblem(
                server.exchange("GET /play/notes/" + "x".repeat(3000) + " HTTP/1.1\r\nHost: test\r\n\r\n"),
                414,
                "uri-too-long");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n",
                "Content-Length: 2\r\nContent-Length: 3\r\n",
                "Content-Length: +2\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding : chunked\r\n",
                " Content-Length: 2\r\n",
            })
    void aRequestWithTwoEndsIsRefusedAndTheConnectionClosed(String headers) throws IOException {
        String answer = server.exchange("POST /play/refused HTTP/1.1\r\nHost: test\r\n"
                + "Content-Type: application/json\r\n" + headers
                + "\r\n{}GET /play/notes/smuggled HTTP/1.1\r\nHost: test\r\n\r\n");

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer).doesNotContain("smuggled\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /play/notes/a HTTP/1.1\r\n\r\n",
                "GET /play/../play/notes/%2e%2e%2fa HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n",
                "GET /play/notes/a HTTP/9.9\r\nHost: test\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n",
            })
    void whatIsNotHttpIsAProblemWithoutAWordAboutTheServer(String request) throws IOException {
        String answer = server.exchange(request);

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer).doesNotContain("Jetty", "jetty", "Exception", "badMessage");
    }

    @Test
    void connectionsOverTheLimitWaitUntilOthersEnd() throws IOException {
        try (TestServer small = TestServer.start(TestServer.limits(10_000, Duration.ofSeconds(5)), 2)) {
            Socket first = small.connect();
            Socket second = small.connect();
            Socket third = small.connect();
            String request = "GET /play/notes/a HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n";
            third.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            third.setSoTimeout(300);
            assertThat(TestServer.readAll(third)).isEmpty();

            first.close();
            second.close();
            third.setSoTimeout(20_000);
            assertThat(TestServer.readAll(third)).startsWith("HTTP/1.1 200");
            third.close();
        }
    }

    /** The answer was read to the end of the connection, so the connection was closed. */
    private static void assertProblem(String answer, int status, String code) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("application/problem+json", "\"code\":\"" + code + "\"", "X-Request-Id: ", "nosniff");
    }

    /** A short text behind so many blocks of five bytes in which there is nothing. */
    private static byte[] padded(int blocks) throws IOException {
        byte[] zipped = zipped("{\"text\":\"WHY\"}");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(zipped, 0, GZIP_HEADER);
        for (int block = 0; block < blocks; block++) {
            bytes.write(new byte[] {0, 0, 0, -1, -1});
        }
        bytes.write(zipped, GZIP_HEADER, zipped.length - GZIP_HEADER);
        return bytes.toByteArray();
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
