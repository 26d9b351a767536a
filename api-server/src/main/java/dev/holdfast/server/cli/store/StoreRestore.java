package dev.holdfast.server.cli.store;

import dev.holdfast.server.Stores;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code holdfast store restore}. */
@Command(
        name = "restore",
        description = "Puts a backup back, into a directory that has no database. No server may run there.",
        mixinStandardHelpOptions = true)
final class StoreRestore implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file;

    @Mixin
    private ChosenStore chosen;

    @Override
    public Integer call() {
        return chosen.use(store -> {
            Stores.backup(store).putBack(file);
            return "Put back into " + store.path() + ".";
        });
    }
}
