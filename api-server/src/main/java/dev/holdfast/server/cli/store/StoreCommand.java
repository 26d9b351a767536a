package dev.holdfast.server.cli.store;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code holdfast store}; alone it prints its help. */
@Command(
        name = "store",
        description = "Moves what a server keeps: out of one database, into another, into a backup.",
        mixinStandardHelpOptions = true,
        subcommands = {StoreExport.class, StoreImport.class, StoreBackup.class, StoreRestore.class})
public final class StoreCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
