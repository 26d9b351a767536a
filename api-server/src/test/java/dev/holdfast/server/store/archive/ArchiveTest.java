package dev.holdfast.server.store.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.contract.Rows;
import dev.holdfast.server.store.event.Append;
import dev.holdfast.server.store.index.NegotiationSummary;
import dev.holdfast.server.store.index.PublicRecord;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.place.StorePlace;
import dev.holdfast.server.store.tenant.TenantId;
import dev.holdfast.server.store.tenant.TenantRow;
import dev.holdfast.server.store.tenant.TimingRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource("everyWay")
class ArchiveTest {

    private final Database from;
    private final Database to;

    @TempDir
    Path directory;

    private StorePlace source;
    private StorePlace target;

    ArchiveTest(Database from, Database to) {
        this.from = from;
        this.to = to;
    }

    static Stream<Arguments> everyWay() {
        return Arrays.stream(Database.values())
                .flatMap(from -> Arrays.stream(Database.values()).map(to -> Arguments.of(from, to)));
    }

    @BeforeEach
    void fill() {
        source = from.place(directory.resolve("source"));
        target = to.place(directory.resolve("target"));
        try (Store store = source.open()) {
            store.events().create(Rows.stream("a", "eins", "{\"zwei\" : 2.50}"), List.of(Rows.credential(1, "a")));
            store.events()
                    .create(
                            Rows.stream(
                                    "b",
                                    Rows.NOON.plusSeconds(1),
                                    Rows.head(Optional.of(Rows.NOON.plusSeconds(60)), PublicRecord.EMPTY),
                                    "ünïcödé \u0001 \\ \" \n 🤝"),
                            List.of());
            store.events()
                    .append(new Append(
                            "a", 2, Rows.events("drei"), Rows.head(Optional.empty(), new PublicRecord(1, 1, 1))));
            store.credentials().add(Rows.credential(2, "b"), Rows.entry("entry_0"));
            store.tenants().add(new TenantRow("acme", "Acme", Rows.NOON), Rows.entry("entry_1"));
            store.events().create(Rows.streamOf("acme", "c"), List.of());
            store.timings().set(new TimingRow(TenantId.DEFAULT, "GRID", Duration.ofMillis(500)), Rows.entry("entry_3"));
            store.apiKeys().addFirst(Rows.operatorKey(7), Rows.entry("entry_2", Optional.empty(), Rows.NOON));
        }
    }

    private static byte[] export(StorePlace place) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        place.archive().export(file);
        return file.toByteArray();
    }

    private Archive.Content take(byte[] file) {
        return target.archive().take(new ByteArrayInputStream(file));
    }

    @Test
    void everythingArrivesAndGoesOn() {
        byte[] file = export(source);

        assertThat(take(file)).isEqualTo(new Archive.Content(3, 5, 2, 1));

        assertThat(export(target)).isEqualTo(file);
        try (Store old = source.open();
                Store moved = target.open()) {
            for (String stream : List.of("a", "b")) {
                NegotiationSummary summary =
                        old.index().find(TenantId.DEFAULT, stream).orElseThrow();
                assertThat(moved.index().find(TenantId.DEFAULT, stream)).contains(summary);
                assertThat(moved.credentials().ofNegotiation(TenantId.DEFAULT, stream))
                        .isEqualTo(old.credentials().ofNegotiation(TenantId.DEFAULT, stream));
            }
            assertThat(moved.publicRecord().totals(TenantId.DEFAULT)).isEqualTo(new PublicRecord(1, 1, 1));
            assertThat(moved.apiKeys().find(Rows.hash(7)))
                    .isEqualTo(old.apiKeys().find(Rows.hash(7)));
            assertThat(moved.tenants().find("acme")).isEqualTo(old.tenants().find("acme"));
            assertThat(moved.index().contains("acme", "c")).isTrue();
            assertThat(moved.timings().find(TenantId.DEFAULT))
                    .contains(new TimingRow(TenantId.DEFAULT, "GRID", Duration.ofMillis(500)));
            assertThat(moved.audit().list(Optional.empty(), Optional.empty(), 9))
                    .isEqualTo(old.audit().list(Optional.empty(), Optional.empty(), 9))
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(moved.index().dueBefore(Rows.NOON.plusSeconds(60), 5)).containsExactly("b");
            assertThat(moved.events().append(Rows.append("a", 3, "vier"))).isEqualTo(4);
        }
    }

    @Test
    void aStoreIsExportedWhileItIsOpen() {
        try (Store open = source.open()) {
            open.events().append(Rows.append("a", 3, "vier"));
            take(export(source));
        }
        try (Store moved = target.open()) {
            assertThat(moved.events().read("a")).hasSize(4);
        }
    }

    @Test
    void aStoreThatHoldsAnythingTakesNothing() {
        byte[] file = export(source);
        try (Store store = target.open()) {
            store.apiKeys().addFirst(Rows.operatorKey(9), Rows.entry("entry_9"));
        }

        assertThatThrownBy(() -> take(file))
                .isInstanceOf(ArchiveFault.class)
                .hasMessageContaining("not empty")
                .hasMessageContaining("api_key");
        try (Store store = target.open()) {
            assertThat(store.index().find(TenantId.DEFAULT, "a")).isEmpty();
        }
    }

    @Test
    void aFileThatIsNotWholeOrWasChangedIsTakenNotAtAll() {
        String file = new String(export(source), UTF_8);
        List<String> lines = file.lines().toList();

        for (int kept = 0; kept < lines.size(); kept++) {
            refused(lines.stream().limit(kept).map(line -> line + "\n").collect(Collectors.joining()));
        }
        refused(file.substring(0, file.length() - 1));
        refused(file + "{}\n");
        refused(file.replace("eins", "zwei"));
        refused(file.replace("\"version\":1,\"type\"", "\"version\":2,\"type\""));
        refused(file.replace("\"role\"", "\"rule\""));
        refused(file.replace("\"at\":", "\"at\":\"\",\"at\":"));
        refused(lines.get(0).replace("2", "3") + file.substring(lines.get(0).length()));
        refused("{\"format\":{\"name\":\"another\",\"version\":1}}\n");
        refused("PK\n");

        take(file.getBytes(UTF_8)); // into a store in which nothing has stayed
    }

    @Test
    void noByteCanBeChangedUnseen() {
        byte[] file = export(source);
        for (int place = 3; place < file.length; place += 101) {
            byte[] changed = file.clone();
            changed[place] ^= 1;
            refused(new String(changed, UTF_8));
        }

        take(file); // into a store in which nothing has stayed
    }

    private void refused(String file) {
        assertThatThrownBy(() -> take(file.getBytes(UTF_8))).as(file).isInstanceOf(ArchiveFault.class);
    }
}
