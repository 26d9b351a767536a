package dev.holdfast.server.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.sqlite.SqliteSettings;
import dev.holdfast.server.store.sqlite.SqliteStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class KilledProcessTest {

    private static final int ROUNDS = 4;
    private static final int THREADS = 16;

    @TempDir
    Path directory;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalfWrittenWhenTheProcessIsKilled() throws Exception {
        Acknowledgements acknowledgements = new Acknowledgements();
        for (int round = 1; round <= ROUNDS; round++) {
            // Each round goes on with what the killed process of the round before has left.
            runAndKillAfter(400 * round, acknowledgements);
            try (Store store = SqliteStore.open(SqliteSettings.standard(directory.resolve("data")))) {
                acknowledgements.verify(store);
            }
        }
        assertThat(acknowledgements.failures()).isEmpty();
    }

    private void runAndKillAfter(int more, Acknowledgements acknowledgements) throws IOException, InterruptedException {
        Path log = directory.resolve("child.log");
        int enough = acknowledgements.count() + more;
        Process child = ChildProcess.start(ChildProcess.appending(directory.resolve("data"), THREADS, 1), log);
        try (BufferedReader output = child.inputReader()) {
            String line = output.readLine();
            while (line != null) {
                acknowledgements.read(line);
                if (acknowledgements.count() >= enough) {
                    // Kills without closing the stream: what the child has said until now counts.
                    child.toHandle().destroyForcibly();
                }
                line = output.readLine();
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertThat(acknowledgements.count()).as(() -> read(log)).isGreaterThanOrEqualTo(enough);
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException fault) {
            return fault.toString();
        }
    }
}
