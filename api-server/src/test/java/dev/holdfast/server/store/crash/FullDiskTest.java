package dev.holdfast.server.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.StoreUnavailable.Outcome;
import dev.holdfast.server.store.sqlite.SqliteSettings;
import dev.holdfast.server.store.sqlite.SqliteStore;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class FullDiskTest {

    private static final int FILE_LIMIT_IN_KIBIBYTES = 6 * 1024;

    @TempDir
    Path directory;

    /** The limit on the size of a file makes writes fail in the middle of a commit, as a full disk does. */
    @Test
    void nothingAcknowledgedIsLostAndEverybodyIsToldWhenTheDiskIsFull() throws Exception {
        Path shell = Path.of("/bin/bash");
        assumeTrue(Files.isExecutable(shell), "needs bash to set the limit");
        Acknowledgements acknowledgements = new Acknowledgements();

        Process child = ChildProcess.start(limited(shell), directory.resolve("child.log"));
        try (BufferedReader output = child.inputReader()) {
            output.lines().forEach(acknowledgements::read);
        } finally {
            child.destroyForcibly().waitFor();
        }

        assertThat(acknowledgements.count()).isPositive();
        assertThat(acknowledgements.failures()).containsKeys(Outcome.UNKNOWN.name(), Outcome.NOTHING_DONE.name());
        // The log was full first, and could be emptied into the database.
        assertThat(acknowledgements.countAfterFailure()).isGreaterThan(100);
        try (Store store = SqliteStore.open(SqliteSettings.standard(directory.resolve("data")))) {
            acknowledgements.verify(store);
        }
    }

    private List<String> limited(Path shell) {
        List<String> program = ChildProcess.appending(directory.resolve("data"), 8, 30);
        return Stream.concat(
                        Stream.of(
                                shell.toString(),
                                "-c",
                                "ulimit -f " + FILE_LIMIT_IN_KIBIBYTES + " && exec \"$@\"",
                                "limited"),
                        program.stream())
                .collect(Collectors.toList());
    }
}
