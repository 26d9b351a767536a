package dev.holdfast.server.cli.store;

import dev.holdfast.server.Stores;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code holdfast store export}. */
@Command(
        name = "export",
        description = "Writes everything that a store holds into a file; its servers may go on meanwhile.",
        mixinStandardHelpOptions = true)
final class StoreExport implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist.")
    private Path file;

    @Mixin
    private ChosenStore chosen;

    @Override
    public Integer call() {
        return chosen.use(
                store -> "Written to " + file + ": " + Told.of(PrivateFile.write(file, Stores.archive(store)::export)));
    }
}
