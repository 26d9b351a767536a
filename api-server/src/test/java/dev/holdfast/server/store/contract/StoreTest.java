package dev.holdfast.server.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.event.EventLog;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.place.StorePlace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class StoreTest {

    private final Database database;

    @TempDir
    Path directory;

    private StorePlace place;

    StoreTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void choose() {
        place = database.place(directory);
    }

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        try (Store store = place.open()) {
            store.events().create(Rows.stream("a", "1"), List.of(Rows.credential(1, "a")));
        }
        try (Store store = place.open()) {
            assertThat(store.events().read("a")).hasSize(1);
            assertThat(store.credentials().find(Rows.hash(1))).isPresent();
        }
    }

    @Test
    void aClosedStoreRefusesAndClosesTwice() {
        Store store = place.open();
        EventLog log = store.events();
        store.close();
        store.close();

        assertThatThrownBy(() -> log.create(Rows.stream("a", "1"), List.of())).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> log.read("a")).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void aStoreThatWorksHasNoTroubleAndCountsWhatItHasAcknowledged() {
        try (Store store = place.open()) {
            assertThat(store.trouble()).isEmpty();
            store.events().create(Rows.stream("a", "1"), List.of());
            store.events().append(Rows.append("a", 1, "2"));

            assertThat(store.writes().acknowledged()).isEqualTo(2);
            assertThat(store.trouble()).isEmpty();
        }
    }
}
