package dev.holdfast.server.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.index.NegotiationSummary;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.key.ApiKeyRow;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.place.StorePlace;
import dev.holdfast.server.store.tenant.TenantId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an earlier version has written is there after the tables have changed. */
class MigrationTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(Database.class)
    void whatWasThereBeforeThereWereTenantsBelongsToTheDefaultOne(Database database) {
        StorePlace place = database.place(directory);
        toVersionOne(database, place.settings());
        place.sql("INSERT INTO negotiation (id, title, status, mode, version, created_at, updated_at, finals_announced,"
                + " finals_honoured, walked_away) VALUES ('n', 'Talk', 'OPEN', 'COPILOT', 1, 1, 1, 3, 2, 1)");
        place.sql("INSERT INTO credential (hash, negotiation, role, holder, created_at)" + " SELECT "
                + hash(database, "11") + ", number, 'OWNER', 'Ada', 5 FROM negotiation");
        place.sql("INSERT INTO server_key (hash, created_at) VALUES (" + hash(database, "22") + ", 5)");

        try (Store store = place.open()) {
            assertThat(store.index()
                            .list(TenantId.DEFAULT, Optional.empty(), 10)
                            .negotiations())
                    .extracting(NegotiationSummary::id)
                    .containsExactly("n");
            assertThat(store.publicRecord().totals(TenantId.DEFAULT)).isEqualTo(new PublicRecord(3, 2, 1));
            CredentialRow credential = store.credentials().find(Rows.hash(0x11)).orElseThrow();
            assertThat(credential.id()).startsWith("cred_");
            assertThat(credential.tenant()).isEqualTo(TenantId.DEFAULT);
            assertThat(credential.isValidAt(Rows.NOON)).isTrue();
            ApiKeyRow key = store.apiKeys().find(Rows.hash(0x22)).orElseThrow();
            assertThat(key.tenant()).isEmpty();
            assertThat(key.role()).isEqualTo("OPERATOR");
            assertThat(key.isValidAt(Rows.NOON)).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void eventsThatWereThereBeforeThereWereChainsAreChained(Database database) {
        StorePlace place = database.place(directory);
        toVersionOne(database, place.settings());
        for (String id : List.of("n", "m")) {
            place.sql("INSERT INTO negotiation (id, title, status, mode, version, created_at, updated_at,"
                    + " finals_announced, finals_honoured, walked_away)"
                    + " VALUES ('" + id + "', 'Talk', 'OPEN', 'COPILOT', 2, 1, 1, 0, 0, 0)");
            for (int version = 1; version <= 2; version++) {
                place.sql("INSERT INTO event (negotiation, version, type, at, payload) SELECT number, " + version
                        + ", 'Said', 1000000, '{\"a\":\"ü\"}' FROM negotiation WHERE id = '" + id + "'");
            }
        }
        place.open().close();

        // chained they are; what they say is no negotiation
        assertThat(place.archive().inspect().findings())
                .containsExactly(
                        "Negotiation n: its events cannot be replayed.",
                        "Negotiation m: its events cannot be replayed.");
        try (Store store = place.open()) {
            assertThat(store.events().append(Rows.append("n", 2, "and on"))).isEqualTo(3);
        }
        assertThat(place.archive().inspect().findings())
                .containsExactly(
                        "Negotiation n: its events cannot be replayed.",
                        "Negotiation m: its events cannot be replayed.");
    }

    private void toVersionOne(Database database, Map<String, String> settings) {
        boolean embedded = database == Database.SQLITE;
        Flyway.configure()
                .dataSource(
                        embedded ? "jdbc:sqlite:" + directory.resolve("holdfast.db") : settings.get("store.url"),
                        settings.get("store.user"),
                        settings.get("store.password"))
                .locations("classpath:dev/holdfast/server/store/" + (embedded ? "sqlite" : "postgresql") + "/migration")
                .target("1")
                .load()
                .migrate();
    }

    private static String hash(Database database, String octet) {
        String hexadecimal = octet.repeat(32);
        return database == Database.SQLITE ? "x'" + hexadecimal + "'" : "'\\x" + hexadecimal + "'";
    }
}
