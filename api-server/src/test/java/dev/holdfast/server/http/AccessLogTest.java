package dev.holdfast.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class AccessLogTest {

    private final Logger log = (Logger) LoggerFactory.getLogger("dev.holdfast.access");
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        log.setLevel(Level.INFO);
        log.setAdditive(false);
        log.addAppender(lines);
    }

    @AfterEach
    void forget() {
        log.detachAppender(lines);
        log.setAdditive(true);
        log.setLevel(null);
    }

    @Test
    void aRequestLeavesItsRouteAndIdAndNoneOfItsSecrets() throws IOException {
        try (TestServer server = TestServer.start()) {
            server.get("/play/notes/canary-1?times=2&token=canary-2", "X-Request-Id", "request-0001");
            server.get("/play/caller", "Authorization", "Bearer canary-3", "X-Request-Id", "request-0002");
            server.post("/play/broken", "{\"text\":\"canary-4\"}");
            server.get("/nowhere?canary-5");
            server.exchange("GET /play/\r\n\r\n");
        }

        List<String> written =
                lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        // a server of an earlier test may still be writing its last line
        assertThat(written)
                .anyMatch(line -> line.matches("GET /play/notes/\\{id} 400 \\d+ms request-0001"))
                .anyMatch(line -> line.matches("GET /play/caller 200 \\d+ms request-0002"))
                .anyMatch(line -> line.matches("POST /play/broken 500 \\d+ms [0-9a-f]{24}"))
                .anyMatch(line -> line.matches("GET /nowhere 404 \\d+ms [0-9a-f]{24}"))
                .anyMatch(line -> line.matches("BAD /badMessage 400 \\d+ms [0-9a-f]{24}"));
        assertThat(written).noneMatch(line -> line.contains("canary"));
    }
}
