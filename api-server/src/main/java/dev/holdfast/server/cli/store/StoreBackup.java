package dev.holdfast.server.cli.store;

import dev.holdfast.server.Stores;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code holdfast store backup}. */
@Command(
        name = "backup",
        description = "Copies the embedded database into a file while its server runs, and checks the copy.",
        mixinStandardHelpOptions = true)
final class StoreBackup implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist.")
    private Path file;

    @Mixin
    private ChosenStore chosen;

    @Override
    public Integer call() {
        return chosen.use(store -> {
            Stores.backup(store).copyTo(file);
            return "Copied to " + file + ", and checked.";
        });
    }
}
