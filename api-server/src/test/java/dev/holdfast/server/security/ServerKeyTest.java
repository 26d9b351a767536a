package dev.holdfast.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.holdfast.server.config.SecurityConfig;
import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.place.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerKeyTest {

    private static final String KEY = "x".repeat(32);

    private Store store;

    @BeforeEach
    void open(@TempDir Path directory) {
        store = Database.chosen().place(directory).open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aKeyIsMadeOnceAndShownOnce() {
        Secret made = key(Optional.empty()).ensure().orElseThrow();

        assertThat(made.text()).matches("hfk_[A-Za-z0-9_-]{43}");
        assertThat(store.serverKeys().contains(made.hash())).isTrue();
        assertThat(key(Optional.empty()).ensure()).isEmpty();
    }

    @Test
    void aConfiguredKeyTakesThePlaceOfEveryOther() {
        Secret made = key(Optional.empty()).ensure().orElseThrow();

        assertThat(key(Optional.of(KEY)).ensure()).isEmpty();
        assertThat(store.serverKeys().contains(new Secret(KEY).hash())).isTrue();
        assertThat(store.serverKeys().contains(made.hash())).isFalse();
    }

    @Test
    void weakAndConfusingKeysAreRefusedWithoutShowingThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecurityConfig(Optional.of("hunter2")))
                .withMessageNotContaining("hunter2");
        assertThatIllegalArgumentException().isThrownBy(() -> new SecurityConfig(Optional.of("hf_" + KEY)));
    }

    private ServerKey key(Optional<String> configured) {
        return new ServerKey(new SecurityConfig(configured), store.serverKeys(), new SecretSource(), Clock.systemUTC());
    }
}
