package dev.holdfast.server.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.index.PageCursor;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.place.StorePlace;
import dev.holdfast.server.store.tenant.TenantId;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class AuditLogTest {

    private static final Optional<String> DEFAULT = Optional.of(TenantId.DEFAULT);

    private final Database database;

    private StorePlace place;

    @AutoClose
    private Store store;

    AuditLogTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        place = database.place(directory);
        store = place.open();
    }

    @Test
    void pagesShowTheEntriesOfATenantOrAllNewestFirst() {
        AuditEntry first = Rows.entry("audit_b", DEFAULT, Rows.NOON);
        AuditEntry sameMoment = Rows.entry("audit_a", DEFAULT, Rows.NOON);
        AuditEntry later = Rows.entry("audit_0", DEFAULT, Rows.NOON.plusSeconds(1));
        AuditEntry installation = Rows.entry("audit_c", Optional.empty(), Rows.NOON);
        AuditEntry another = Rows.entry("audit_d", Optional.of("acme"), Rows.NOON);
        for (AuditEntry each : new AuditEntry[] {first, sameMoment, later, installation, another}) {
            store.audit().add(each);
        }

        assertThat(store.audit().list(DEFAULT, Optional.empty(), 2)).containsExactly(later, first);
        assertThat(store.audit().list(DEFAULT, Optional.of(new PageCursor(first.at(), first.id())), 2))
                .containsExactly(sameMoment);
        assertThat(store.audit().list(Optional.of("acme"), Optional.empty(), 9)).containsExactly(another);
        assertThat(store.audit().list(Optional.empty(), Optional.empty(), 9))
                .containsExactly(later, another, installation, first, sameMoment);
    }

    @Test
    void nobodyChangesOrRemovesAnEntry() {
        store.audit().add(Rows.entry("audit_1"));

        assertThatThrownBy(() -> place.sql("UPDATE audit SET actor = 'Nobody'")).hasMessageContaining("never");
        assertThatThrownBy(() -> place.sql("DELETE FROM audit")).hasMessageContaining("never");

        assertThat(store.audit().list(DEFAULT, Optional.empty(), 9)).containsExactly(Rows.entry("audit_1"));
    }
}
