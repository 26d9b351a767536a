package dev.holdfast.server.cli.store;

import dev.holdfast.server.Stores;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code holdfast store import}. */
@Command(
        name = "import",
        description =
                "Takes a file that was exported into an empty store, all of it or nothing. No server may run on it.",
        mixinStandardHelpOptions = true)
final class StoreImport implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file that was exported.")
    private Path file;

    @Mixin
    private ChosenStore chosen;

    @Override
    public Integer call() {
        return chosen.use(store -> {
            try (InputStream in = Files.newInputStream(file)) {
                return "Taken from " + file + ": "
                        + Told.of(Stores.archive(store).take(in));
            }
        });
    }
}
