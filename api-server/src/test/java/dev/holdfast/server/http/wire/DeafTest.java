package dev.holdfast.server.http.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.http.HttpServer;
import dev.holdfast.server.http.TestServer;
import dev.holdfast.server.http.delivery.Unread;
import dev.holdfast.server.http.turn.Turns;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Callers who ask for large answers and read none. Each time a good caller is answered while all of the others are there and
 * stuck, more of them than the server has places and threads.
 */
class DeafTest {

    private static final int SIZE = 300_000;
    private static final int DEAF = 40;
    private static final int LOOKS = 3000;
    private static final String LARGE = "/play/notes/a?times=" + SIZE;
    private static final Duration LONG = Duration.ofSeconds(20);

    private final List<Socket> sockets = new ArrayList<>();
    private TestServer server;
    private Unread unread;

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        server.close();
    }

    @Test
    void connectionsThatDoNotReadHoldNoPlaceAndNoThread() throws Exception {
        start(LONG, 50_000_000);
        for (int number = 0; number < DEAF; number++) {
            ask(LARGE, 30);
        }
        awaitUntil(unread::writes, DEAF);

        assertServesOthers();

        // each has one answer, although it has sent many requests
        assertThat(unread.bytes()).isLessThan(DEAF * (SIZE + 100L));
        assertThat(unread.writes()).isEqualTo(DEAF);
    }

    @Test
    void streamsThatDoNotReadHoldNoPlaceAndNoThread() throws Exception {
        start(LONG, 50_000_000);
        Http2Wire wire = http2(0);
        for (int number = 0; number < DEAF; number++) {
            wire.get(1 + 2 * number, LARGE);
        }
        awaitUntil(unread::writes, DEAF);

        assertServesOthers();

        assertThat(unread.writes()).isEqualTo(DEAF);
        wire.ping();
        assertThat(wire.next(frame -> frame.type() == Http2Wire.PING)).isPresent();
    }

    @Test
    void streamsOfEventsThatAreNotReadHoldNoPlaceAndNoThread() throws Exception {
        start(LONG, 50_000_000);
        for (int number = 0; number < DEAF; number++) {
            ask("/play/talk?piece=300000", 1);
        }
        awaitUntil(unread::writes, DEAF);

        assertServesOthers();

        assertThat(unread.writes()).isEqualTo(DEAF);
    }

    @Test
    void aStreamOfEventsThatIsNotReadEndsAlone() throws Exception {
        start(Duration.ofMillis(300), 50_000_000);
        Http2Wire wire = http2(0);
        wire.get(1, "/play/talk?piece=1000");
        wire.get(3, "/play/notes/a");
        wire.window(3, 1000);

        assertThat(wire.next(frame -> frame.type() == Http2Wire.DATA && frame.stream() == 3))
                .isPresent();
        assertThat(wire.next(frame -> frame.type() == Http2Wire.RST_STREAM && frame.stream() == 1))
                .isPresent();
        awaitUntil(unread::writes, 0);
    }

    @Test
    void aStreamThatIsNotReadEndsAloneAndItsConnectionGoesOn() throws Exception {
        start(Duration.ofMillis(300), 50_000_000);
        Http2Wire wire = http2(0);
        wire.get(1, "/play/notes/never-read");

        assertThat(wire.next(frame -> frame.type() == Http2Wire.RST_STREAM && frame.stream() == 1))
                .isPresent();

        wire.get(3, "/play/notes/a");
        wire.window(3, 1000);
        assertThat(wire.next(frame -> frame.type() == Http2Wire.DATA && frame.stream() == 3))
                .map(Http2Wire.Frame::text)
                .contains("{\"text\":\"a\"}");
        // given up for good, and not only when the connection ends
        awaitUntil(unread::writes, 0);
        wire.ping();
        assertThat(wire.next(frame -> frame.type() == Http2Wire.PING)).isPresent();
    }

    @Test
    void anAnswerThatIsReadTooSlowlyEndsWithItsConnection() throws Exception {
        start(Duration.ofMillis(300), 50_000_000);
        Socket slow = ask("/play/notes/a?times=9000", 1000);
        awaitUntil(unread::writes, 1);

        // a byte now and then keeps the connection from being idle, and does not help
        for (int look = 0; look < LOOKS && unread.writes() > 0; look++) {
            assertThat(slow.getInputStream().read()).isNotNegative();
            Thread.sleep(10);
        }

        assertThat(unread.writes()).isZero();
        awaitUntil(() -> server.injector().getInstance(HttpServer.class).load().connections(), 0);
    }

    @Test
    void whereTooMuchWaitsWhoeverHasTheMostLosesTheirConnection() throws Exception {
        start(LONG, 2 * DEAF * SIZE);
        ask(LARGE, 30);
        ask(LARGE, 30);
        awaitUntil(unread::writes, 2);
        Http2Wire greedy = http2(0);
        for (int number = 0; number < 2 * DEAF; number++) {
            greedy.get(1 + 2 * number, LARGE);
        }

        assertThat(greedy.isClosed()).isTrue();
        awaitUntil(unread::writes, 2);
        assertThat(unread.countGivenUp()).isPositive();
        assertServesOthers();
    }

    private void start(Duration patience, int maxUnreadBytes) {
        server = TestServer.start(TestServer.withAnswers(TestServer.limits(), patience, maxUnreadBytes));
        unread = server.injector().getInstance(Unread.class);
    }

    private Socket ask(String path, int times) throws IOException {
        Socket socket = new Socket();
        sockets.add(socket);
        socket.setReceiveBufferSize(2048);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(
                server.address().getHost(), server.address().getPort()));
        String requests = ("GET " + path + " HTTP/1.1\r\nHost: test\r\n\r\n").repeat(times);
        socket.getOutputStream().write(requests.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private Http2Wire http2(int window) throws IOException {
        Socket socket = server.connect();
        sockets.add(socket);
        return Http2Wire.over(socket, window);
    }

    private void assertServesOthers() throws InterruptedException {
        assertThat(server.get("/play/notes/a").statusCode()).isEqualTo(200);
        assertThat(server.get(LARGE).body()).hasSize(SIZE + "{\"text\":\"\"}".length());
        awaitUntil(server.injector().getInstance(Turns.class)::atWork, 0);
    }

    private static void awaitUntil(IntSupplier number, int expected) throws InterruptedException {
        for (int look = 0; look < LOOKS && number.getAsInt() != expected; look++) {
            Thread.sleep(10);
        }
        assertThat(number.getAsInt()).isEqualTo(expected);
    }
}
