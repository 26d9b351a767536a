package dev.holdfast.server.cli.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.cli.Holdfast;
import dev.holdfast.server.security.Secret;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.key.ApiKeyRow;
import dev.holdfast.server.store.sqlite.SqliteSettings;
import dev.holdfast.server.store.sqlite.SqliteStore;
import dev.holdfast.server.store.tenant.TimingRow;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AdminCommandsTest {

    @TempDir
    private Path directory;

    private final StringWriter errors = new StringWriter();

    private String run(int expected, String... arguments) {
        StringWriter output = new StringWriter();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", directory.toString()));
        int code = new CommandLine(new Holdfast())
                .setOut(new PrintWriter(output))
                .setErr(new PrintWriter(errors, true))
                .execute(all.toArray(String[]::new));
        assertThat(code).as("%s%s", output, errors).isEqualTo(expected);
        return output.toString();
    }

    @Test
    void aKeyIsMadeRotatedAndRevoked() {
        run(0, "tenants", "create", "acme", "--name", "Acme Ltd");
        assertThat(run(0, "tenants", "list")).contains("acme ", "Acme Ltd", "default ");

        String made = run(0, "keys", "create", "--tenant", "acme", "--role", "OWNER", "--holder", "Ada");
        String id = find("key_[\\w-]+", made);
        String key = find("hfk_[\\w-]+", made);
        assertThat(isValid(key)).isTrue();
        assertThat(run(0, "keys", "list", "--tenant", "acme"))
                .contains(id, "OWNER", "Ada", "valid")
                .doesNotContain(key);

        String rotated = run(0, "keys", "rotate", id, "--overlap", "PT0S");
        assertThat(isValid(key)).isFalse();
        assertThat(isValid(find("hfk_[\\w-]+", rotated))).isTrue();

        run(0, "keys", "revoke", find("key_[\\w-]+", rotated));
        assertThat(isValid(find("hfk_[\\w-]+", rotated))).isFalse();
        assertThat(run(0, "keys", "list")).contains("expired", "revoked");
    }

    @Test
    void aTenantIsErasedIfItsNameIsGiven() throws IOException {
        run(0, "tenants", "create", "acme", "--name", "Canary Ltd");
        run(0, "keys", "create", "--tenant", "acme", "--role", "OWNER", "--holder", "Ada Canary");
        run(2, "tenants", "erase", "acme");
        run(1, "tenants", "erase", "acme", "--name", "Acme");
        run(1, "tenants", "erase", "nobody", "--name", "Nobody");
        assertThat(errors.toString()).contains("is not Acme. Nothing was removed", "no tenant with the id nobody");

        assertThat(run(0, "tenants", "erase", "acme", "--name", "Canary Ltd"))
                .contains("Erased the tenant acme with 0 negotiations");

        assertThat(run(0, "tenants", "list")).doesNotContain("acme");
        assertThat(run(0, "keys", "list")).doesNotContain("Canary");
        assertThat(Files.readString(directory.resolve("holdfast.db"), StandardCharsets.ISO_8859_1))
                .doesNotContain("Canary");
    }

    @Test
    void aTenantGetsATimingOfItsOwnAndLosesItAgain() {
        assertThat(run(0, "tenants", "timing", "default", "--policy", "GRID", "--interval", "PT1S"))
                .contains("Timing of default: GRID PT1S");
        try (Store store = SqliteStore.open(SqliteSettings.standard(directory))) {
            assertThat(store.timings().find("default"))
                    .contains(new TimingRow("default", "GRID", Duration.ofSeconds(1)));
        }

        assertThat(run(0, "tenants", "timing", "default")).contains("Timing of default: as in the settings");
        try (Store store = SqliteStore.open(SqliteSettings.standard(directory))) {
            assertThat(store.timings().find("default")).isEmpty();
        }
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence() {
        run(1, "keys", "create", "--tenant", "nobody", "--role", "OWNER", "--holder", "Ada");
        run(1, "keys", "create", "--role", "OWNER", "--holder", "Ada");
        run(1, "keys", "create", "--role", "COUNTERPARTY", "--holder", "Ada", "--tenant", "default");
        run(1, "keys", "revoke", "key_1");
        run(1, "keys", "rotate", "key_1");
        run(2, "tenants", "create", "Not an id");
        run(2, "tenants", "timing", "default", "--policy", "GRID", "--interval", "PT0.001S");
        run(2, "tenants", "timing", "default", "--policy", "SOON");
        run(1, "tenants", "timing", "nobody", "--policy", "GRID");

        assertThat(errors.toString())
                .contains("holdfast tenants create nobody", "--tenant for every role", "no key key_1")
                .doesNotContain("Exception");
    }

    @Test
    void whileAServerRunsTheStoreIsItsOwn() {
        try (Store store = SqliteStore.open(SqliteSettings.standard(directory))) {
            assertThat(store.trouble()).isEmpty();
            run(1, "keys", "list");
        }
        assertThat(errors.toString()).contains("in use by another Holdfast server");
    }

    private boolean isValid(String key) {
        try (Store store = SqliteStore.open(SqliteSettings.standard(directory))) {
            ApiKeyRow row = store.apiKeys().find(new Secret(key).hash()).orElseThrow();
            return row.isValidAt(Instant.now());
        }
    }

    private static String find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group();
    }
}
