package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.verification.VerifyCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What ended long ago goes by itself. */
class RetentionTest {

    @TempDir
    private Path directory;

    @TempDir
    private Path files;

    @Test
    void whatWasClosedLongAgoGoesAndItsReceiptStaysGood() throws Exception {
        try (ApiServer server = ApiServer.start(directory, Map.of("retention.closed-days", "30"))) {
            Talk closed = server.setUp(Bodies.price()).open();
            Talk open = server.setUp(Bodies.price()).open();
            closed.bid("40").is(200);
            closed.last("75").is(200);
            closed.counterparty("POST", "/offers/2/accept", "{\"revision\":1}").is(200);
            Path receipt = Files.writeString(
                    files.resolve("receipt.jws"),
                    closed.counterparty("GET", "/receipt", "").is(200).body());
            String record = server.publicRecord().toString();
            server.letPass(Duration.ofDays(29));
            Talk fresh = server.setUp(Bodies.price()).open();
            Thread.sleep(1_500);
            closed.owner("GET", "", "").is(200);

            server.letPass(Duration.ofDays(2));
            untilGone(server, closed);
            assertThat(server.get("/v1/negotiations", server.key()).is(200).body())
                    .contains(open.id(), fresh.id())
                    .doesNotContain(closed.id());

            open.owner("GET", "", "").is(200);
            fresh.owner("GET", "", "").is(200);
            assertThat(server.publicRecord().toString()).isEqualTo(record);
            Files.writeString(
                    files.resolve("jwks.json"),
                    server.get("/.well-known/jwks.json", "").is(200).body());
            assertThat(verify(receipt)).contains("VALID", closed.id());
        }
    }

    private static void untilGone(ApiServer server, Talk talk) throws InterruptedException {
        for (int look = 0; talk.owner("GET", "", "").status() != 401; look++) {
            assertThat(look).as("removed by the timer").isLessThan(300);
            Thread.sleep(100);
            // for a second a credential is known without looking
            server.letPass(Duration.ofSeconds(1));
        }
    }

    private static String verify(Path receipt) {
        StringWriter out = new StringWriter();
        new CommandLine(new VerifyCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(receipt.toString());
        return out.toString();
    }
}
