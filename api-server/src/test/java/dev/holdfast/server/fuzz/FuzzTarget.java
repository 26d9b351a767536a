package dev.holdfast.server.fuzz;

import dev.holdfast.server.config.source.SettingsFuzz;
import dev.holdfast.server.idempotency.HeadersFuzz;
import dev.holdfast.server.json.JsonBodyFuzz;
import dev.holdfast.server.json.canonical.CanonicalJsonFuzz;
import dev.holdfast.server.negotiations.list.QueryFuzz;
import dev.holdfast.server.negotiations.webhooks.WebhookAddressFuzz;
import dev.holdfast.server.reference.recording.ReferenceFuzz;
import dev.holdfast.server.security.signing.SignedTextFuzz;
import dev.holdfast.server.security.token.TokenFuzz;
import dev.holdfast.server.store.archive.ArchiveFuzz;
import dev.holdfast.server.store.codec.EventFuzz;
import dev.holdfast.server.templates.TemplateCsvFuzz;
import dev.holdfast.server.tournaments.setup.TournamentFuzz;
import dev.holdfast.server.verification.ReceiptFuzz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A reader that is fuzzed, and where inputs of it are kept.
 *
 * @param name of its class
 * @param inputs a folder with a file for each input
 */
record FuzzTarget(String name, Path inputs) {

    private static final Path KEPT = Path.of("src", "test", "fuzz");

    /** Those of this module. */
    static final List<FuzzTarget> ALL = Stream.of(
                    JsonBodyFuzz.class,
                    CanonicalJsonFuzz.class,
                    SettingsFuzz.class,
                    HeadersFuzz.class,
                    QueryFuzz.class,
                    TokenFuzz.class,
                    SignedTextFuzz.class,
                    ReceiptFuzz.class,
                    TemplateCsvFuzz.class,
                    WebhookAddressFuzz.class,
                    TournamentFuzz.class,
                    ReferenceFuzz.class,
                    ArchiveFuzz.class,
                    EventFuzz.class)
            .map(type -> new FuzzTarget(type.getName(), KEPT.resolve(type.getSimpleName())))
            .toList();

    String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    List<Path> keptInputs() throws IOException {
        try (Stream<Path> files = Files.list(inputs)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    void read(byte[] input) throws ReflectiveOperationException {
        Class.forName(name).getMethod("fuzzerTestOneInput", byte[].class).invoke(null, (Object) input);
    }
}
