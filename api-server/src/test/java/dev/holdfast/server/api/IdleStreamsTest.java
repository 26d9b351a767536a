package dev.holdfast.server.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand who listen and hear nothing cost little memory, and no threads. */
class IdleStreamsTest {

    private static final int STREAMS = 1_000;
    private static final long MOST = 50L << 20;

    /** Those of the pool that serves requests, which the opening of so many streams at once may need. */
    private static final int MOST_THREADS = 80;

    @Test
    void aThousandIdleStreamsCostFiftyMegabytesAtMostAndNoThreadEach(@TempDir Path directory) throws Exception {
        Map<String, String> settings = Map.of(
                "events.max-streams", "2000",
                "events.max-streams-per-caller", "2000",
                "http.max-connections", "2000");
        List<Socket> listeners = new ArrayList<>();
        try (ApiServer server = ApiServer.start(directory, settings)) {
            Talk talk = server.setUp(Bodies.price());
            listeners.add(listen(server, talk));
            long before = memory();
            int threads = threads();
            for (int number = 0; number < STREAMS; number++) {
                listeners.add(listen(server, talk));
            }
            long cost = memory() - before;

            System.out.printf("%d idle streams cost %.1f MB%n", STREAMS, cost / 1e6);
            assertThat(cost).isLessThan(MOST);
            assertThat(threads() - threads).isLessThan(MOST_THREADS);
        } finally {
            for (Socket each : listeners) {
                each.close();
            }
        }
    }

    private static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    private static Socket listen(ApiServer server, Talk talk) throws IOException {
        URI address = server.request("/").build().uri();
        Socket socket = new Socket(address.getHost(), address.getPort());
        String request = "GET " + talk.path("/event-stream") + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                + talk.counterparty() + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(US_ASCII));
        byte[] answer = new byte[12];
        assertThat(socket.getInputStream().readNBytes(answer, 0, answer.length)).isEqualTo(answer.length);
        assertThat(new String(answer, US_ASCII)).isEqualTo("HTTP/1.1 200");
        return socket;
    }

    /** Bytes of the heap and of buffers beside it that are in use, those of the clients included. */
    private static long memory() throws InterruptedException {
        for (int round = 0; round < 4; round++) {
            System.gc();
            Thread.sleep(100);
        }
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return heap
                + ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                        .mapToLong(BufferPoolMXBean::getMemoryUsed)
                        .sum();
    }
}
