package dev.holdfast.server.cli.store;

import dev.holdfast.server.Stores;
import dev.holdfast.server.store.archive.ArchiveFault;
import dev.holdfast.server.store.inspection.Inspection;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code holdfast store}; alone it prints its help. */
@Command(
        name = "store",
        description = "Moves what a server keeps: out of one database, into another, into a backup.",
        mixinStandardHelpOptions = true)
public final class StoreCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "export",
            description = "Writes everything that a store holds into a file; its servers may go on meanwhile.",
            mixinStandardHelpOptions = true)
    int export(
            @Mixin ChosenStore chosen,
            @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist.") Path file) {
        return chosen.use(
                store -> "Written to " + file + ": " + Told.of(PrivateFile.write(file, Stores.archive(store)::export)));
    }

    @Command(
            name = "import",
            description =
                    "Takes a file that was exported into an empty store, all of it or nothing. No server may run on it.",
            mixinStandardHelpOptions = true)
    int take(
            @Mixin ChosenStore chosen,
            @Parameters(paramLabel = "FILE", description = "The file that was exported.") Path file) {
        return chosen.use(store -> {
            try (InputStream in = Files.newInputStream(file)) {
                return "Taken from " + file + ": "
                        + Told.of(Stores.archive(store).take(in));
            }
        });
    }

    @Command(
            name = "check",
            description = "Looks for whatever was changed behind the servers' back; they may go on meanwhile.",
            mixinStandardHelpOptions = true)
    int check(@Mixin ChosenStore chosen) {
        return chosen.use(store -> {
            Inspection inspection = Stores.archive(store).inspect();
            if (!inspection.findings().isEmpty()) {
                throw new ArchiveFault(String.join("\n", inspection.findings()));
            }
            return "As it was written: " + inspection.negotiations() + " negotiations, " + inspection.events()
                    + " events.";
        });
    }

    @Command(
            name = "backup",
            description = "Copies the embedded database into a file while its server runs, and checks the copy.",
            mixinStandardHelpOptions = true)
    int backup(
            @Mixin ChosenStore chosen,
            @Parameters(paramLabel = "FILE", description = "The file to write; it must not exist.") Path file) {
        return chosen.use(store -> {
            Stores.backup(store).copyTo(file);
            return "Copied to " + file + ", and checked.";
        });
    }

    @Command(
            name = "restore",
            description = "Puts a backup back, into a directory that has no database. No server may run there.",
            mixinStandardHelpOptions = true)
    int restore(@Mixin ChosenStore chosen, @Parameters(paramLabel = "FILE", description = "The backup.") Path file) {
        return chosen.use(store -> {
            Stores.backup(store).putBack(file);
            return "Put back into " + store.path() + ".";
        });
    }
}
