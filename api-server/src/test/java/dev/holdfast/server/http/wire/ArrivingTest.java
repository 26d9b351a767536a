package dev.holdfast.server.http.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.http.TestServer;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Bodies that come in at the same time: for all of them together there are two million bytes. */
class ArrivingTest {

    private static final String BODY = "{\"text\":\"\"}";

    @AutoClose
    private final TestServer server = TestServer.start(TestServer.limits(1_500_000, Duration.ofSeconds(20)));

    /** Says that it will send so many bytes, and sends that many but one. */
    private Socket begin(int length) throws IOException {
        Socket socket = server.connect();
        send(
                socket,
                """
                POST /play/refused HTTP/1.1\r
                Host: test\r
                Content-Type: application/json\r
                Content-Length: %d\r
                Connection: close\r
                \r
                """
                                .formatted(length)
                        + BODY
                        + " ".repeat(length - BODY.length() - 1));
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Test
    void whenThereIsNoRoomForAllTheLargestIsGivenUpAndTheOthersAreServed() throws Exception {
        try (Socket large = begin(1_200_000);
                Socket small = begin(900_000)) {
            // which neither has sent to the end
            assertThat(TestServer.readAll(large))
                    .startsWith("HTTP/1.1 503 ")
                    .contains("\"code\":\"unavailable\"", "Retry-After:", "Connection: close");
            send(small, " ");
            assertThat(TestServer.readAll(small)).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void whatWasAnsweredTakesNoRoom() throws Exception {
        for (int times = 0; times < 5; times++) {
            try (Socket socket = begin(900_000)) {
                send(socket, " ");
                assertThat(TestServer.readAll(socket)).startsWith("HTTP/1.1 200 ");
            }
        }
        whenThereIsNoRoomForAllTheLargestIsGivenUpAndTheOthersAreServed();
    }
}
