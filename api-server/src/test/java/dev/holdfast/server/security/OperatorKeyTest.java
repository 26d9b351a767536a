package dev.holdfast.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.holdfast.server.config.access.SecurityConfig;
import dev.holdfast.server.security.audit.AuditTrail;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.contract.Rows;
import dev.holdfast.server.store.place.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorKeyTest {

    private static final String KEY = "x".repeat(32);

    @AutoClose
    private Store store;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = Database.chosen().place(directory).open();
    }

    @Test
    void aKeyIsMadeOnceAndShownOnce() {
        Secret made = key(Optional.empty()).ensure().orElseThrow();

        assertThat(made.text()).matches("hfk_[A-Za-z0-9_-]{43}");
        assertThat(isGood(made)).isTrue();
        assertThat(key(Optional.empty()).ensure()).isEmpty();
    }

    @Test
    void aConfiguredKeyTakesThePlaceOfTheOneThatWasMade() {
        Secret made = key(Optional.empty()).ensure().orElseThrow();

        assertThat(key(Optional.of(KEY)).ensure()).isEmpty();
        assertThat(isGood(new Secret(KEY))).isTrue();
        assertThat(isGood(made)).isFalse();
    }

    @Test
    void aConfiguredKeyCanComeBackAndLeavesTheKeysThatPeopleHaveMade() {
        Secret byKim = new SecretSource().ofKey();
        store.apiKeys().add(Keys.ofInstallation("key_kim", byKim), Rows.entry("audit_1"));
        key(Optional.of(KEY)).ensure();
        key(Optional.of(KEY + "2")).ensure();
        assertThat(isGood(new Secret(KEY))).isFalse();

        key(Optional.of(KEY)).ensure();

        assertThat(isGood(new Secret(KEY))).isTrue();
        assertThat(isGood(new Secret(KEY + "2"))).isFalse();
        assertThat(isGood(byKim)).isTrue();
    }

    @Test
    void weakAndConfusingKeysAreRefusedWithoutShowingThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecurityConfig(Optional.of("hunter2")))
                .withMessageNotContaining("hunter2");
        assertThatIllegalArgumentException().isThrownBy(() -> new SecurityConfig(Optional.of("hf_" + KEY)));
    }

    private boolean isGood(Secret secret) {
        return store.apiKeys()
                .find(secret.hash())
                .filter(row -> row.isValidAt(Instant.now()))
                .isPresent();
    }

    private OperatorKey key(Optional<String> configured) {
        AuditTrail audit = new AuditTrail(store.audit(), new SecretSource(), Clock.systemUTC());
        return new OperatorKey(
                new SecurityConfig(configured), store.apiKeys(), new SecretSource(), audit, Clock.systemUTC());
    }
}
