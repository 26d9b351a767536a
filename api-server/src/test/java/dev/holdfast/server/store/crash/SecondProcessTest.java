package dev.holdfast.server.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.store.StoreStartFailure;
import dev.holdfast.server.store.sqlite.SqliteSettings;
import dev.holdfast.server.store.sqlite.SqliteStore;
import java.io.BufferedReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SecondProcessTest {

    @TempDir
    Path directory;

    @Test
    void theDirectoryOfARunningProcessIsRefusedAndThatOfADeadOneIsNot() throws Exception {
        SqliteSettings settings = SqliteSettings.standard(directory.resolve("data"));
        Process other =
                ChildProcess.start(ChildProcess.appending(settings.directory(), 1, 1), directory.resolve("child.log"));
        try (BufferedReader output = other.inputReader()) {
            assertThat(output.readLine()).startsWith("written");

            assertThatThrownBy(() -> SqliteStore.open(settings))
                    .isInstanceOf(StoreStartFailure.class)
                    .hasMessageContaining(settings.directory() + " is in use by another Holdfast server");
        } finally {
            other.destroyForcibly().waitFor();
        }
        SqliteStore.open(settings).close();
    }
}
