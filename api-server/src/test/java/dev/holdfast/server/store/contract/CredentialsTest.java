package dev.holdfast.server.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.place.Database;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class CredentialsTest {

    private final Database database;

    @TempDir
    Path directory;

    private Store store;

    CredentialsTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        store = database.place(directory).open();
        store.events().create(Rows.stream("a", "1"), List.of(Rows.credential(1, "a"), Rows.credential(2, "a")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aCredentialIsFoundByItsHash() {
        assertThat(store.credentials().find(Rows.hash(1))).contains(Rows.credential(1, "a"));
        assertThat(store.credentials().find(Rows.hash(9))).isEmpty();
    }

    @Test
    void furtherCredentialsCanBeAdded() {
        store.credentials().add(Rows.credential(3, "a"));

        assertThat(store.credentials().ofNegotiation("a"))
                .containsExactly(Rows.credential(1, "a"), Rows.credential(2, "a"), Rows.credential(3, "a"));
        assertThat(store.credentials().ofNegotiation("b")).isEmpty();
    }

    @Test
    void aCredentialOfNothingOrTwiceIsABrokenContract() {
        assertThatThrownBy(() -> store.credentials().add(Rows.credential(4, "nothing")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.credentials().add(Rows.credential(1, "a")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theFirstServerKeyIsAddedOnce() {
        assertThat(store.serverKeys().isEmpty()).isTrue();
        assertThat(store.serverKeys().addFirst(Rows.hash(1), Rows.NOON)).isTrue();
        assertThat(store.serverKeys().addFirst(Rows.hash(2), Rows.NOON)).isFalse();

        assertThat(store.serverKeys().isEmpty()).isFalse();
        assertThat(store.serverKeys().contains(Rows.hash(1))).isTrue();
        assertThat(store.serverKeys().contains(Rows.hash(2))).isFalse();
    }

    @Test
    void aNewServerKeyMakesTheOldOneUseless() {
        store.serverKeys().addFirst(Rows.hash(1), Rows.NOON);
        store.serverKeys().replaceAll(Rows.hash(2), Rows.NOON);

        assertThat(store.serverKeys().contains(Rows.hash(1))).isFalse();
        assertThat(store.serverKeys().contains(Rows.hash(2))).isTrue();
    }

    @Test
    void hashesAreNotInTheTextOfCredentials() {
        assertThat(Rows.credential(1, "a").toString()).contains("CredentialHash[…]");
    }
}
