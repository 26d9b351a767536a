package dev.holdfast.server.tournaments.setup;

import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.server.api.UsualParts;
import dev.holdfast.server.fuzz.ScratchFile;
import dev.holdfast.server.workbench.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The file that describes a tournament. There are plugins where the property {@code holdfast.fuzz.plugins} says so. */
public final class TournamentFuzz {

    private static final ScratchFile FILE = new ScratchFile("tournament.json");
    private static final PluginRegistry PLUGINS = plugins();

    private TournamentFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        try {
            new SetupReader(PLUGINS).read(Draft.of(FILE.with(input)), Optional.empty());
        } catch (SetupMistakes | IOException refused) {
            if (refused.getMessage().isBlank()) {
                throw new AssertionError("Refused without a reason", refused);
            }
        }
    }

    private static PluginRegistry plugins() {
        String named = System.getProperty("holdfast.fuzz.plugins", "");
        return named.isEmpty()
                ? PluginRegistry.of(List.of(new UsualParts()))
                : Workbench.open(Path.of(named)).registry();
    }
}
