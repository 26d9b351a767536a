package dev.holdfast.server.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.server.config.source.SettingDefinition;
import dev.holdfast.server.config.source.SettingsCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * All settings as a file that changes none of them: each with what it means and its default, behind a {@code #}. A new
 * installation begins with it.
 */
public final class SettingsFile {

    private static final String HEAD =
            """
            # Settings of Holdfast. Every line that begins with # changes nothing; take the # away and write your value.
            # The environment is stronger than this file (http.port is HOLDFAST_HTTP_PORT there), and the command line
            # is stronger than both.
            """;

    private SettingsFile() {}

    /** Its text, ready to be read back as it is. */
    public static String text() {
        return new SettingsCatalogue(Configuration.class)
                .settings().stream().map(SettingsFile::lines).collect(Collectors.joining("\n", HEAD + "\n", ""));
    }

    private static String lines(SettingDefinition setting) {
        return "# " + setting.declaration().about() + "\n" + "#" + setting.key() + " = "
                + setting.declaration().fallback() + "\n";
    }

    /** Writes it to the file that is named; the build does so. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text(), UTF_8);
    }
}
