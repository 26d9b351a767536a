package dev.holdfast.server.http.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.http.TestServer;
import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that two readers could read differently: the server answers 4xx and closes, and nothing inside them is obeyed. */
class SmugglingTest {

    private static final String NEXT = "GET /play/notes/smuggled HTTP/1.1\r\nHost: test\r\n\r\n";

    @AutoClose
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // CL.TE and TE.CL, each also where the other reader would stop early
                "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG",
                "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n8\r\nSMUGGLED\r\n0\r\n\r\n",
                // TE.TE
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: cow\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding:\u000bchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-encoding: identity\r\n\r\n0\r\n\r\n",
                // two lengths, and lengths that are none
                "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ",
                "Content-Length: 2, 3\r\n\r\n{} ",
                "Content-Length: -2\r\n\r\n{}",
                "Content-Length: 0x2\r\n\r\n{}",
                "Content-Length: 2 2\r\n\r\n{}",
                "Content-Length: 99999999999999999999\r\n\r\n{}",
                "Content-Length: \r\n\r\n{}",
                // headers that go on in another line, or are none
                "X: a\r\n Content-Length: 2\r\n\r\n{}",
                "X: a\r\n\tb\r\nContent-Length: 2\r\n\r\n{}",
                "Content-Length : 2\r\n\r\n{}",
                "Content-Length\r\n\r\n",
                "X\u0000Y: 1\r\nContent-Length: 2\r\n\r\n{}",
                "X: a\rContent-Length: 2\r\n\r\n{}",
                // chunks
                "Transfer-Encoding: chunked\r\n\r\n-1\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n2 \u0000\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nz\r\n{}\r\n0\r\n\r\n"
            })
    void whatCanBeReadInTwoWaysIsReadInNone(String rest) throws IOException {
        String answer = server.exchange(
                "POST /play/refused HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\n" + rest + NEXT);

        assertThat(answer)
                .matches("(?s)HTTP/1\\.1 (400|413|501) .*")
                .doesNotContain("smuggled\"", "Exception", "at org");
        assertThat(answer).contains("application/problem+json", "X-Request-Id: ", "Connection: close");
    }

    /** RFC 9112 lets a server read a line that ends with LF alone; then it ends there for everybody. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /play/refused HTTP/1.1\nHost: test\nContent-Length: 0\n\n",
                "GET /play/notes/a HTTP/1.1\r\nHost: test\nX: a\r\n\r\n",
                "GET /play/notes/a HTTP/1.1\r\nHost: test\r\nHost: other\r\n\r\n",
                "GET /play/notes/a HTTP/1.1\r\nHost: te st\r\n\r\n",
                "GET /play/notes/a HTTP/1.1\r\nHost: test/../other\r\n\r\n",
                "GET /play/notes/a HTTP/1.1\r\nHost: user@test\r\n\r\n",
                "GET\u0000/play/notes/a HTTP/1.1\r\nHost: test\r\n\r\n",
                "GET /play/notes/a\u0001 HTTP/1.1\r\nHost: test\r\n\r\n",
                "GET play/notes/a HTTP/1.1\r\nHost: test\r\n\r\n",
                "GET /play/notes/a HTTP/0.9\r\nHost: test\r\n\r\n",
                "GET /play/notes/a\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\u0000\u0000\u0000\u00ff\u0000garbage",
                "\r\n\r\n\r\n\u0000"
            })
    void whatIsHardlyHttpIsAnsweredInFewWordsOrNotAtAll(String request) throws IOException {
        String answer =
                server.exchange(request + "GET /play/notes/end HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n");

        assertThat(answer).doesNotContain("Exception", "at org.", "jetty", "Jetty");
        if (answer.startsWith("HTTP/1.1 4") || answer.startsWith("HTTP/1.1 5")) {
            assertThat(answer).contains("application/problem+json");
        }
        assertThat(answer).doesNotContain("HTTP/1.1 5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\n\r\n2;a=\"b\"\r\n{}\r\n0\r\n\r\n",
                "Transfer-Encoding: Chunked\r\n\r\n2\r\n{}\r\n0\r\nX-Trailer: a\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n0000000002\r\n{}\r\n0\r\n\r\n"
            })
    void whatIsUnusualAndClearIsReadAndTheNextRequestBeginsWhereItEnds(String rest) throws IOException {
        String answer =
                server.exchange("POST /play/refused HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\n" + rest
                        + "GET /play/notes/next HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n");

        assertThat(answer).endsWith("{\"text\":\"next\"}");
    }
}
