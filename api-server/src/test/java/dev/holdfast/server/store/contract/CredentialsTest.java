package dev.holdfast.server.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.tenant.TenantId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class CredentialsTest {

    private final Database database;

    @AutoClose
    private Store store;

    private int entries;

    CredentialsTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        store = database.place(directory).open();
        store.events().create(Rows.stream("a", "1"), List.of(Rows.credential(1, "a"), Rows.credential(2, "a")));
    }

    @Test
    void aCredentialIsFoundByItsHash() {
        assertThat(store.credentials().find(Rows.hash(1))).contains(Rows.credential(1, "a"));
        assertThat(store.credentials().find(Rows.hash(9))).isEmpty();
    }

    @Test
    void furtherCredentialsCanBeAdded() {
        store.credentials().add(Rows.credential(3, "a"), Rows.entry("audit_" + entries++));

        assertThat(store.credentials().ofNegotiation(TenantId.DEFAULT, "a"))
                .containsExactly(Rows.credential(1, "a"), Rows.credential(2, "a"), Rows.credential(3, "a"));
        assertThat(store.credentials().ofNegotiation(TenantId.DEFAULT, "b")).isEmpty();
    }

    @Test
    void aCredentialOfNothingOrTwiceIsABrokenContract() {
        assertThatThrownBy(
                        () -> store.credentials().add(Rows.credential(4, "nothing"), Rows.entry("audit_" + entries++)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.credentials().add(Rows.credential(1, "a"), Rows.entry("audit_" + entries++)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsRevokedStaysKnown() {
        Instant then = Rows.NOON.plusSeconds(9);
        assertThat(store.credentials().revoke("other", "a", "cred_1", then, Rows.entry("audit_" + entries++)))
                .isFalse();
        assertThat(store.credentials().revoke(TenantId.DEFAULT, "b", "cred_1", then, Rows.entry("audit_" + entries++)))
                .isFalse();

        assertThat(store.credentials().revoke(TenantId.DEFAULT, "a", "cred_1", then, Rows.entry("audit_" + entries++)))
                .isTrue();

        assertThat(store.credentials()
                        .revoke(TenantId.DEFAULT, "a", "cred_1", then.plusSeconds(1), Rows.entry("audit_" + entries++)))
                .isFalse();
        CredentialRow revoked = store.credentials().find(Rows.hash(1)).orElseThrow();
        assertThat(revoked.revokedAt()).contains(then);
        assertThat(revoked.isValidAt(Rows.NOON)).isFalse();
        assertThat(store.credentials().ofNegotiation(TenantId.DEFAULT, "a"))
                .containsExactly(revoked, Rows.credential(2, "a"));
    }

    @Test
    void aCredentialEndsWhenItExpires() {
        CredentialRow credential = Rows.credential(1, "a");

        assertThat(credential.isValidAt(credential.expiresAt().orElseThrow().minusNanos(1)))
                .isTrue();
        assertThat(credential.isValidAt(credential.expiresAt().orElseThrow())).isFalse();
    }

    @Test
    void anotherTenantHasNoneOfThem() {
        assertThat(store.credentials().ofNegotiation("other", "a")).isEmpty();
    }

    @Test
    void hashesAreNotInTheTextOfCredentials() {
        assertThat(Rows.credential(1, "a").toString()).contains("CredentialHash[…]");
    }
}
