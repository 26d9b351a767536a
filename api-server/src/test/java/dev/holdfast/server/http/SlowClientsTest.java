package dev.holdfast.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlowClientsTest {

    private final TestServer server = TestServer.start(TestServer.limits(10_000, Duration.ofMillis(400)));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aBodyThatDripsInIsAnswered408AndTheConnectionClosed() throws Exception {
        try (Socket socket = server.connect()) {
            send(
                    socket,
                    """
                    POST /play/refused HTTP/1.1\r
                    Host: test\r
                    Content-Type: application/json\r
                    Content-Length: 1000\r
                    \r
                    {""");
            drip(socket, " ");

            assertThat(TestServer.readAll(socket))
                    .startsWith("HTTP/1.1 408 ")
                    .contains("\"code\":\"request-timeout\"", "Connection: close");
        }
    }

    @Test
    void headersThatDripInEndTheConnection() throws Exception {
        try (Socket socket = server.connect()) {
            send(socket, "GET /play/notes/a HTTP/1.1\r\nHost: test\r\nX-Slow: ");
            drip(socket, "a");

            assertThat(TestServer.readAll(socket)).doesNotContain("200");
        }
    }

    @Test
    void headersOfALaterRequestThatDripInEndTheConnectionToo() throws Exception {
        try (Socket socket = server.connect()) {
            send(socket, "GET /play/notes/a HTTP/1.1\r\nHost: test\r\n\r\nGET /play/notes/b HTT");
            drip(socket, "P");

            assertThat(TestServer.readAll(socket)).contains("{\"text\":\"a\"}").doesNotContain("{\"text\":\"b\"}");
        }
    }

    @Test
    void aConnectionThatSaysNothingIsClosed() throws Exception {
        try (Socket socket = server.connect()) {
            assertThat(TestServer.readAll(socket)).isIn("", "[reset]");
        }
    }

    @Test
    void slowSendersHoldNoThreads() throws Exception {
        Socket[] crowd = new Socket[30];
        for (int index = 0; index < crowd.length; index++) {
            crowd[index] = server.connect();
            send(
                    crowd[index],
                    """
                    POST /play/refused HTTP/1.1\r
                    Host: test\r
                    Content-Type: application/json\r
                    Content-Length: 1000\r
                    \r
                    {""");
        }

        assertThat(server.get("/play/notes/a").statusCode()).isEqualTo(200);
        for (Socket socket : crowd) {
            socket.close();
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** Sends a byte now and then, as long as the server takes them, and at most for ten times its patience. */
    private static void drip(Socket socket, String drop) throws IOException, InterruptedException {
        try {
            for (int drops = 0; drops < 40 && socket.getInputStream().available() == 0; drops++) {
                send(socket, drop);
                Thread.sleep(100);
            }
        } catch (SocketException closed) {
            // what the test is waiting for
        }
    }
}
