package dev.holdfast.server.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.template.TemplateRow;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class TemplatesTest {

    private final Database database;

    @AutoClose
    private Store store;

    TemplatesTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        store = database.place(directory).open();
    }

    private static TemplateRow row(String product, String role) {
        return new TemplateRow(
                product,
                role,
                new BigDecimal("50.00"),
                new BigDecimal("60"),
                new BigDecimal("-0.5"),
                new BigDecimal("90.000001"),
                Rows.NOON);
    }

    @Test
    void whatIsImportedIsReadBackAsItWasAndReplacesTheTenantsOwnOnly() {
        store.templates().replaceAll("acme", List.of(row("b", "x"), row("a", "y"), row("a", "x")), Rows.entry("e1"));
        store.templates().replaceAll("other", List.of(row("a", "x")), Rows.entry("e2"));

        assertThat(store.templates().all("acme")).containsExactly(row("a", "x"), row("a", "y"), row("b", "x"));

        store.templates().replaceAll("acme", List.of(row("c", "z")), Rows.entry("e3"));

        assertThat(store.templates().all("acme")).containsExactly(row("c", "z"));
        assertThat(store.templates().find("acme", "c", "z")).contains(row("c", "z"));
        assertThat(store.templates().find("acme", "a", "x")).isEmpty();
        assertThat(store.templates().find("other", "a", "x")).contains(row("a", "x"));
    }

    @Test
    void anImportThatFailsChangesNothing() {
        store.templates().replaceAll("acme", List.of(row("a", "x")), Rows.entry("e1"));

        assertThatThrownBy(() ->
                        store.templates().replaceAll("acme", List.of(row("b", "x"), row("b", "x")), Rows.entry("e2")))
                .isInstanceOf(IllegalStateException.class);

        assertThat(store.templates().all("acme")).containsExactly(row("a", "x"));
    }

    @Test
    void noTextHasAPrice() {
        assertThat(row("a", "x").toString()).doesNotContain("50");
    }
}
