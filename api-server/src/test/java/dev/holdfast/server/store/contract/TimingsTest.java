package dev.holdfast.server.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.tenant.TenantRow;
import dev.holdfast.server.store.tenant.TimingRow;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class TimingsTest {

    private static final TimingRow GRID = new TimingRow("acme", "GRID", Duration.ofMillis(500));
    private static final TimingRow DELAY = new TimingRow("acme", "DELAY", Duration.ofNanos(1_000));
    private static final TimingRow USUAL = new TimingRow(TenantId.DEFAULT, "NONE", Duration.ofSeconds(60));

    private final Database database;

    @AutoClose
    private Store store;

    TimingsTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        store = database.place(directory).open();
        store.tenants().add(new TenantRow("acme", "Acme", Rows.NOON), Rows.entry("acme"));
    }

    @Test
    void aTenantHasWhatWasSetLastUntilItIsTakenAway() {
        assertThat(store.timings().find("acme")).isEmpty();

        assertThat(store.timings().set(GRID, Rows.entry("e1"))).isTrue();
        assertThat(store.timings().set(DELAY, Rows.entry("e2"))).isTrue();
        assertThat(store.timings().set(USUAL, Rows.entry("e3"))).isTrue();

        assertThat(store.timings().find("acme")).contains(DELAY);
        assertThat(store.timings().remove("acme", Rows.entry("e4"))).isTrue();
        assertThat(store.timings().remove("acme", Rows.entry("e5"))).isFalse();
        assertThat(store.timings().find("acme")).isEmpty();
        assertThat(store.timings().find(TenantId.DEFAULT)).contains(USUAL);
        assertThat(store.audit().list(Optional.empty(), Optional.empty(), 9)).hasSize(5);
    }

    @Test
    void nothingIsSetForWhoeverIsNoTenant() {
        assertThat(store.timings().set(new TimingRow("nobody", "GRID", Duration.ZERO), Rows.entry("e1")))
                .isFalse();

        assertThat(store.timings().find("nobody")).isEmpty();
        assertThat(store.audit().list(Optional.empty(), Optional.empty(), 9)).hasSize(1);
    }
}
