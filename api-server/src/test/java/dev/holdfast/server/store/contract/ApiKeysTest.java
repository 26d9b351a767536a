package dev.holdfast.server.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.index.PageCursor;
import dev.holdfast.server.store.key.ApiKeyRow;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.tenant.TenantRow;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ApiKeysTest {

    private static final Optional<String> DEFAULT = Optional.of(TenantId.DEFAULT);
    private static final Instant LATER = Rows.NOON.plusSeconds(3600);

    private final Database database;

    @AutoClose
    private Store store;

    private int entries;

    ApiKeysTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        store = database.place(directory).open();
    }

    private AuditEntry entry() {
        return Rows.entry("audit_" + entries++);
    }

    private static ApiKeyRow key(int seed, Optional<String> tenant) {
        return key(seed, tenant, Optional.empty(), Optional.empty());
    }

    private static ApiKeyRow key(
            int seed, Optional<String> tenant, Optional<Instant> expiresAt, Optional<String> rotatedFrom) {
        return new ApiKeyRow(
                "key_" + seed,
                tenant,
                tenant.isPresent() ? "OWNER" : "OPERATOR",
                "Holder " + seed,
                Rows.hash(seed),
                Rows.NOON.plusSeconds(seed / 2),
                "server",
                expiresAt,
                Optional.empty(),
                rotatedFrom);
    }

    @Test
    void aKeyIsFoundByItsHashAndByItsId() {
        ApiKeyRow key = key(1, DEFAULT, Optional.of(LATER), Optional.empty());
        store.apiKeys().add(key, entry());

        assertThat(store.apiKeys().find(Rows.hash(1))).contains(key);
        assertThat(store.apiKeys().withId("key_1")).contains(key);
        assertThat(store.apiKeys().find(Rows.hash(2))).isEmpty();
        assertThat(key.isValidAt(LATER.minusNanos(1))).isTrue();
        assertThat(key.isValidAt(LATER)).isFalse();
    }

    @Test
    void aKeyOfNobodyOrTwiceIsABrokenContract() {
        store.apiKeys().add(key(1, DEFAULT), entry());

        assertThatThrownBy(() -> store.apiKeys().add(key(1, DEFAULT), entry()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.apiKeys().add(key(2, Optional.of("nobody")), entry()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void pagesShowTheKeysOfATenantOrAll() {
        store.tenants().add(new TenantRow("acme", "Acme", Rows.NOON), entry());
        store.apiKeys().add(key(3, DEFAULT), entry());
        store.apiKeys().add(key(1, DEFAULT), entry());
        store.apiKeys().add(key(2, Optional.of("acme")), entry());
        store.apiKeys().add(key(4, Optional.empty()), entry());

        assertThat(store.apiKeys().list(DEFAULT, Optional.empty(), 10))
                .containsExactly(key(1, DEFAULT), key(3, DEFAULT));
        assertThat(store.apiKeys().list(Optional.of("acme"), Optional.empty(), 10))
                .containsExactly(key(2, Optional.of("acme")));
        assertThat(store.apiKeys().list(Optional.empty(), Optional.empty(), 2))
                .extracting(ApiKeyRow::id)
                .containsExactly("key_1", "key_2");
        // The second and the third were made at the same moment.
        assertThat(store.apiKeys()
                        .list(Optional.empty(), Optional.of(new PageCursor(Rows.NOON.plusSeconds(1), "key_2")), 10))
                .extracting(ApiKeyRow::id)
                .containsExactly("key_3", "key_4");
    }

    @Test
    void aKeyIsTakenBackOnceAndStaysKnown() {
        store.apiKeys().add(key(1, DEFAULT), entry());

        assertThat(store.apiKeys().revoke("key_1", LATER, entry())).isTrue();

        assertThat(store.apiKeys().revoke("key_1", LATER.plusSeconds(1), entry()))
                .isFalse();
        assertThat(store.apiKeys().revoke("key_2", LATER, entry())).isFalse();
        ApiKeyRow revoked = store.apiKeys().withId("key_1").orElseThrow();
        assertThat(revoked.revokedAt()).contains(LATER);
        assertThat(revoked.isValidAt(Rows.NOON)).isFalse();
    }

    @Test
    void theOldKeyOfARotationEndsLaterButNeverLaterThanItWould() {
        store.apiKeys().add(key(1, DEFAULT), entry());
        store.apiKeys().add(key(2, DEFAULT, Optional.of(LATER.minusSeconds(1)), Optional.empty()), entry());

        assertThat(store.apiKeys().rotate(key(3, DEFAULT, Optional.empty(), Optional.of("key_1")), LATER, entry()))
                .isTrue();
        assertThat(store.apiKeys().rotate(key(4, DEFAULT, Optional.empty(), Optional.of("key_2")), LATER, entry()))
                .isTrue();

        assertThat(store.apiKeys().withId("key_1").orElseThrow().expiresAt()).contains(LATER);
        assertThat(store.apiKeys().withId("key_2").orElseThrow().expiresAt()).contains(LATER.minusSeconds(1));
        assertThat(store.apiKeys().find(Rows.hash(3)).orElseThrow().rotatedFrom())
                .contains("key_1");
    }

    @Test
    void aRevokedKeyHasNoSuccessor() {
        store.apiKeys().add(key(1, DEFAULT), entry());
        store.apiKeys().revoke("key_1", Rows.NOON, entry());

        assertThat(store.apiKeys().rotate(key(3, DEFAULT, Optional.empty(), Optional.of("key_1")), LATER, entry()))
                .isFalse();
        assertThat(store.apiKeys().find(Rows.hash(3))).isEmpty();
    }

    @Test
    void theFirstKeyOfTheInstallationIsAddedOnce() {
        store.apiKeys().add(key(9, DEFAULT), entry());

        assertThat(store.apiKeys().addFirst(key(1, Optional.empty()), entry())).isTrue();
        assertThat(store.apiKeys().addFirst(key(2, Optional.empty()), entry())).isFalse();
        store.apiKeys().revoke("key_1", Rows.NOON, entry());
        assertThat(store.apiKeys().addFirst(key(2, Optional.empty()), entry())).isFalse();

        assertThat(store.apiKeys().find(Rows.hash(2))).isEmpty();
    }

    @Test
    void anInstalledKeyEndsTheOneBeforeAndCanComeBack() {
        store.apiKeys().install(key(1, Optional.empty()), entry());
        store.apiKeys().install(key(2, Optional.empty()), entry());
        assertThat(isValid(1)).isFalse();
        assertThat(isValid(2)).isTrue();

        store.apiKeys().install(key(1, Optional.empty()), entry());

        assertThat(isValid(1)).isTrue();
        assertThat(isValid(2)).isFalse();
    }

    @Test
    void whatIsDoneAndItsEntryAreKeptTogetherOrNotAtAll() {
        store.apiKeys().add(key(1, DEFAULT), Rows.entry("audit_made"));
        store.apiKeys().revoke("key_1", LATER, Rows.entry("audit_revoked"));
        store.apiKeys().revoke("key_1", LATER, Rows.entry("audit_again"));
        store.apiKeys()
                .rotate(key(3, DEFAULT, Optional.empty(), Optional.of("key_1")), LATER, Rows.entry("audit_late"));
        assertThatThrownBy(() -> store.apiKeys().add(key(1, DEFAULT), Rows.entry("audit_twice")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.apiKeys().add(key(5, DEFAULT), Rows.entry("audit_made")))
                .as("an entry that cannot be written")
                .isInstanceOf(IllegalStateException.class);

        assertThat(store.audit().list(Optional.empty(), Optional.empty(), 10))
                .containsExactly(Rows.entry("audit_revoked"), Rows.entry("audit_made"));
        assertThat(store.apiKeys().withId("key_5")).isEmpty();
    }

    @Test
    void tenantsAreFoundAndListedByTheirIds() {
        TenantRow acme = new TenantRow("acme", "Acme", Rows.NOON);
        assertThat(store.tenants().add(acme, entry())).isTrue();
        assertThat(store.tenants().add(new TenantRow("acme", "Another", LATER), entry()))
                .isFalse();

        assertThat(store.tenants().find("acme")).contains(acme);
        assertThat(store.tenants().find("nobody")).isEmpty();
        assertThat(store.tenants().list(Optional.empty(), 10))
                .extracting(TenantRow::id)
                .containsExactly("acme", TenantId.DEFAULT);
        assertThat(store.tenants().list(Optional.of("acme"), 10))
                .extracting(TenantRow::id)
                .containsExactly(TenantId.DEFAULT);
    }

    private boolean isValid(int seed) {
        return store.apiKeys().find(Rows.hash(seed)).orElseThrow().isValidAt(LATER);
    }
}
