package dev.holdfast.server.config.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.holdfast.server.config.Configuration;
import dev.holdfast.server.config.StoreConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReaderTest {

    @TempDir
    private Path directory;

    @Test
    void withoutAnySourceTheDefaultsAreInForce() {
        Configuration configuration =
                new ConfigurationReader().read(Configuration.class).configuration();

        assertThat(configuration.http().host()).isEqualTo("127.0.0.1");
        assertThat(configuration.http().port()).isEqualTo(8380);
        assertThat(configuration.http().allowedOrigins()).isEmpty();
        assertThat(configuration.store())
                .isEqualTo(new StoreConfig(Path.of("data"), Optional.empty(), Optional.empty(), Optional.empty(), 16));
        assertThat(configuration.plugins().guards()).containsExactly("walk-away-enforcer", "readiness-gate");
        assertThat(configuration.engine().pluginTimeLimit()).isEqualTo(Duration.ofSeconds(1));
        assertThat(configuration.security().apiKey()).isEmpty();
    }

    @Test
    void theEnvironmentWinsOverTheFileAndTheCommandLineOverBoth() throws IOException {
        Path file = file("http.port = 1001\nhttp.threads=20\nstore.path=/var/lib/holdfast\n");
        Configured<Configuration> configured = new ConfigurationReader()
                .file(file)
                .environment(Map.of("HOLDFAST_HTTP_PORT", "1002", "HOLDFAST_HTTP_BODY_TIMEOUT", "PT3S", "HOME", "/"))
                .commandLine(Map.of("http.port", "1003"))
                .read(Configuration.class);

        assertThat(configured.configuration().http().port()).isEqualTo(1003);
        assertThat(configured.configuration().http().threads()).isEqualTo(20);
        assertThat(configured.configuration().http().bodyTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(configured.describe())
                .contains("http.port=1003 (command line)", "http.threads=20 (file)")
                .contains("http.body-timeout=PT3S (environment)", "http.host=127.0.0.1,");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithWhereItWasWritten() throws IOException {
        Path file = file("htp.port=1\nhttp.threads=many\nhttp.threads=2\nlog.level=LOUD\n");
        ConfigurationException refused =
                catchThrowableOfType(ConfigurationException.class, () -> new ConfigurationReader()
                        .file(file)
                        .environment(Map.of(
                                "HOLDFAST_HTTP_PROT", "1",
                                "HOLDFAST_HTTP_PORT", "70000",
                                "HOLDFAST_ENGINE_PLUGIN_TIME_LIMIT", "1s",
                                "HOLDFAST_JAVA_HOME", "/opt/java"))
                        .read(Configuration.class));

        assertThat(refused.problems())
                .extracting(ConfigurationProblem::toString)
                .containsExactlyInAnyOrder(
                        "htp.port in " + file + ": there is no such setting; did you mean http.port?",
                        "http.threads in " + file + ": is set more than once",
                        "http.threads in " + file + ": must be between 8 and 1000",
                        "log.level in " + file + ": must be one of ERROR, WARN, INFO, DEBUG",
                        "HOLDFAST_HTTP_PROT in the environment: there is no such setting;"
                                + " did you mean HOLDFAST_HTTP_PORT?",
                        "HOLDFAST_HTTP_PORT in the environment: must be between 0 and 65535",
                        "HOLDFAST_ENGINE_PLUGIN_TIME_LIMIT in the environment:"
                                + " must be a duration in ISO 8601, like PT10S or PT0.5S");
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        ConfigurationException refused =
                catchThrowableOfType(ConfigurationException.class, () -> new ConfigurationReader()
                        .file(directory.resolve("absent"))
                        .read(Configuration.class));

        assertThat(refused).hasMessageContaining("absent: cannot be read");
    }

    @Test
    void aSecretIsUsedAndNeverShown() {
        Configured<Configuration> configured = new ConfigurationReader()
                .environment(Map.of("HOLDFAST_SECURITY_API_KEY", "open-sesame-open-sesame-open-sesame"))
                .read(Configuration.class);

        assertThat(configured.configuration().security().apiKey()).contains("open-sesame-open-sesame-open-sesame");
        assertThat(configured.describe()).contains("security.api-key=******** (environment)");
        assertThat(configured.toString()).doesNotContain("open-sesame");
    }

    @Test
    void thePasswordOfTheDatabaseIsNeverShown() {
        Configured<Configuration> configured = new ConfigurationReader()
                .environment(Map.of(
                        "HOLDFAST_STORE_URL", "jdbc:postgresql://db/holdfast",
                        "HOLDFAST_STORE_USER", "holdfast",
                        "HOLDFAST_STORE_PASSWORD", "open-sesame"))
                .read(Configuration.class);

        assertThat(configured.configuration().store().password()).contains("open-sesame");
        assertThat(configured.describe())
                .contains("store.url=jdbc:postgresql://db/holdfast (environment)")
                .contains("store.password=******** (environment)");
        assertThat(configured.toString()).doesNotContain("open-sesame");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/holdfast?user=a&password=open-sesame, must not hold a password",
        "jdbc:postgresql://db/holdfast?sslPassword=open-sesame, must not hold a password",
        "jdbc:postgresql://a:open-sesame@db/holdfast, must not hold a user",
        "postgresql://a:open-sesame@db/holdfast, begins with jdbc:postgresql:"
    })
    void aUrlThatIsNoneOrHoldsAPasswordIsRefusedWithoutRepeatingIt(String url, String why) {
        ConfigurationException refused =
                catchThrowableOfType(ConfigurationException.class, () -> new ConfigurationReader()
                        .environment(Map.of("HOLDFAST_STORE_URL", url))
                        .read(Configuration.class));

        assertThat(refused).hasMessageContaining(why);
        assertThat(refused.getMessage()).doesNotContain("open-sesame");
    }

    @Test
    void everySettingHasANameOfItsOwnInTheEnvironmentAndAValidDefault() {
        Set<String> names = new HashSet<>();
        for (SettingDefinition setting : new SettingsCatalogue(Configuration.class).settings()) {
            assertThat(names.add(setting.environmentName())).isTrue();
            assertThat(setting.declaration().about()).isNotBlank();
            SettingValues.parse(setting, setting.declaration().fallback());
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(directory.resolve("holdfast.properties"), text);
    }
}
