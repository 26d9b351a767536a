package dev.holdfast.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.config.source.ConfigurationReader;
import dev.holdfast.server.config.source.SettingsCatalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path directory;

    @Test
    void asItIsItChangesNothing() throws Exception {
        Path file = Files.writeString(directory.resolve("holdfast.properties"), SettingsFile.text());

        assertThat(new ConfigurationReader()
                        .file(file)
                        .read(Configuration.class)
                        .configuration())
                .isEqualTo(new ConfigurationReader().read(Configuration.class).configuration());
    }

    @Test
    void withItsMarksTakenAwayItSaysTheSame() throws Exception {
        String unmarked = SettingsFile.text().replaceAll("(?m)^#(\\S+ = \\S)", "$1");
        Path file = Files.writeString(directory.resolve("holdfast.properties"), unmarked);

        assertThat(new ConfigurationReader()
                        .file(file)
                        .read(Configuration.class)
                        .configuration())
                .isEqualTo(new ConfigurationReader().read(Configuration.class).configuration());
    }

    @Test
    void itHasEverySetting() {
        assertThat(new SettingsCatalogue(Configuration.class).settings())
                .allSatisfy(setting -> assertThat(SettingsFile.text()).contains("\n#" + setting.key() + " ="));
    }
}
