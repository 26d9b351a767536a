package dev.holdfast.server.http.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.http.HttpServer;
import dev.holdfast.server.http.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Connections that are used as nobody should: no thread is held, and whoever comes next is served. */
class ConnectionsTest {

    private static final String NOTE = "GET /play/notes/a HTTP/1.1\r\nHost: test\r\n";
    private static final int MANY = 30;
    private static final int LOOKS = 400;
    private static final long BETWEEN_LOOKS = 50_000_000;

    private final TestServer server = TestServer.start(TestServer.limits(10_000, Duration.ofMillis(500)));

    @AfterEach
    void stop() {
        server.close();
    }

    private static void send(Socket socket, byte[] bytes) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(bytes);
        out.flush();
    }

    private static void send(Socket socket, String text) throws IOException {
        send(socket, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void assertServesEverybodyAndHoldsNoThread() {
        assertThat(server.get("/play/notes/after").statusCode()).isEqualTo(200);
        HttpServer http = server.injector().getInstance(HttpServer.class);
        for (int look = 0; look < LOOKS && http.load().waiting() > 0; look++) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
        assertThat(http.load().waiting()).isZero();
    }

    @Test
    void whoHasSaidAllAndStillListensIsAnswered() throws IOException {
        try (Socket socket = server.connect()) {
            send(socket, NOTE + "Connection: close\r\n\r\n");
            socket.shutdownOutput();

            assertThat(Exchange.readAll(socket)).startsWith("HTTP/1.1 200 ").endsWith("{\"text\":\"a\"}");
        }
    }

    @Test
    void whoLeavesInTheMiddleIsForgotten() throws IOException {
        for (String left : List.of(
                "G",
                "GET /play",
                NOTE,
                NOTE + "X: ",
                "POST /play/refused HTTP/1.1\r\nHost: test\r\n"
                        + "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{")) {
            for (int times = 0; times < 5; times++) {
                try (Socket socket = server.connect()) {
                    send(socket, left);
                    socket.setSoLinger(times % 2 == 0, 0);
                }
            }
        }

        assertServesEverybodyAndHoldsNoThread();
    }

    @Test
    void whoSendsManyRequestsAtOnceIsAnsweredInTheirOrder() throws IOException {
        StringBuilder requests = new StringBuilder();
        for (int number = 0; number < MANY; number++) {
            requests.append("GET /play/notes/n").append(number).append(" HTTP/1.1\r\nHost: test\r\n\r\n");
        }
        requests.append("GET /play/notes/last HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n");

        String answer = server.exchange(requests.toString());

        int before = -1;
        for (int number = 0; number < MANY; number++) {
            int at = answer.indexOf("{\"text\":\"n" + number + "\"}");
            assertThat(at).as("answer " + number).isGreaterThan(before);
            before = at;
        }
        assertThat(answer).endsWith("{\"text\":\"last\"}");
    }

    @Test
    void whoSendsRequestsAndReadsNoAnswersHoldsNoThread() throws IOException {
        List<Socket> deaf = new ArrayList<>();
        try {
            for (int number = 0; number < 20; number++) {
                Socket socket = server.connect();
                deaf.add(socket);
                send(socket, (NOTE + "\r\n").repeat(100));
            }

            assertServesEverybodyAndHoldsNoThread();
        } finally {
            for (Socket socket : deaf) {
                socket.close();
            }
        }
    }

    @Test
    void aBombInsideABombIsStoppedAtTheLimit() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            byte[] nothing = new byte[1 << 16];
            for (int block = 0; block < 80; block++) {
                gzip.write(nothing);
            }
        }
        try (Socket socket = server.connect()) {
            send(
                    socket,
                    "POST /play/refused HTTP/1.1\r\nHost: test\r\nContent-Type: application/json\r\n"
                            + "Content-Encoding: gzip\r\nContent-Length: " + bomb.size() + "\r\n\r\n");
            send(socket, bomb.toByteArray());

            assertThat(Exchange.readAll(socket)).startsWith("HTTP/1.1 413 ").contains("\"code\":\"payload-too-large\"");
        }
        assertServesEverybodyAndHoldsNoThread();
    }

    @Test
    void garbageInHttp2EndsItsConnectionOnly() throws IOException {
        SplittableRandom random = new SplittableRandom(4);
        for (int times = 0; times < 20; times++) {
            byte[] garbage = new byte[200];
            random.nextBytes(garbage);
            try (Socket socket = server.connect()) {
                send(socket, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
                if (times % 2 == 0) {
                    send(socket, new byte[] {0, 0, 0, 4, 0, 0, 0, 0, 0});
                }
                send(socket, garbage);
                socket.setSoTimeout(6_000);

                assertThat(Exchange.readAll(socket)).doesNotContain("Exception", "org.eclipse");
            }
        }

        assertServesEverybodyAndHoldsNoThread();
    }

    @Test
    void garbageIsAnsweredWithAProblemOrNotAtAll() throws IOException {
        SplittableRandom random = new SplittableRandom(5);
        for (int times = 0; times < 200; times++) {
            byte[] request = (NOTE
                            + "Content-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
                    .getBytes(StandardCharsets.ISO_8859_1);
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                request[random.nextInt(request.length)] = (byte) random.nextInt(256);
            }
            try (Socket socket = server.connect()) {
                send(socket, request);
                socket.shutdownOutput();
                String answer = Exchange.readAll(socket);

                assertThat(answer).doesNotContain("Exception", "org.eclipse", "HTTP/1.1 5");
                assertThat(answer.startsWith("HTTP/1.1 4") && !answer.contains("application/problem+json"))
                        .as(new String(request, StandardCharsets.ISO_8859_1) + "\n" + answer)
                        .isFalse();
            }
        }

        assertServesEverybodyAndHoldsNoThread();
    }
}
