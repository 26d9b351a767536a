package dev.holdfast.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.contract.Rows;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.place.StorePlace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code holdfast store}: from SQLite to PostgreSQL and back, and backups. */
class StoreCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path directory;

    @BeforeEach
    void fill() {
        try (Store store = Database.SQLITE.place(directory.resolve("data")).open()) {
            store.events().create(Rows.stream("a", "1", "2"), List.of(Rows.credential(1, "a")));
        }
    }

    private int run(String... arguments) {
        return new CommandLine(new Holdfast())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private String at(String name) {
        return directory.resolve(name).toString();
    }

    /** Settings as an operator writes them. */
    private String config(StorePlace place) throws Exception {
        Properties properties = new Properties();
        properties.putAll(place.settings());
        Path file = directory.resolve("holdfast.properties");
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file.toString();
    }

    @Test
    void movesEverythingFromOneDatabaseToTheOtherAndBack() throws Exception {
        StorePlace postgres = Database.POSTGRESQL.place(directory);
        String config = config(postgres);

        assertThat(run("store", "export", at("all.jsonl"), "--data", at("data")))
                .as(err.toString())
                .isZero();
        assertThat(run("store", "import", at("all.jsonl"), "--config", config))
                .as(err.toString())
                .isZero();
        assertThat(run("store", "export", at("again.jsonl"), "--config", config))
                .as(err.toString())
                .isZero();
        assertThat(run("store", "import", at("again.jsonl"), "--data", at("back")))
                .as(err.toString())
                .isZero();

        assertThat(out.toString()).contains("1 negotiations, 2 events, 1 credentials, 0 keys.");
        assertThat(directory.resolve("again.jsonl")).hasSameTextualContentAs(directory.resolve("all.jsonl"));
        try (Store back = Database.SQLITE.place(directory.resolve("back")).open()) {
            assertThat(back.events().read("a")).hasSize(2);
        }

        assertThat(run("store", "import", at("all.jsonl"), "--config", config)).isEqualTo(1);
        assertThat(err.toString()).contains("The store is not empty");
        assertThat(run("store", "backup", at("copy.db"), "--config", config)).isEqualTo(1);
        assertThat(err.toString()).contains("pg_dump");
    }

    @Test
    void aCheckSaysWhereSomethingWasChanged() {
        assertThat(run("store", "check", "--data", at("empty"))).isEqualTo(1);
        Database.SQLITE.place(directory.resolve("empty")).open().close();
        assertThat(run("store", "check", "--data", at("empty"))).isZero();
        assertThat(out.toString()).contains("As it was written: 0 negotiations, 0 events.");

        Database.SQLITE.place(directory.resolve("data")).sql("UPDATE event SET payload = '3' WHERE version = 2");

        assertThat(run("store", "check", "--data", at("data"))).isEqualTo(1);
        assertThat(err.toString()).contains("Negotiation a: event 2 does not follow from those before it.");
    }

    @Test
    void aBackupIsMadeAndPutBack() {
        assertThat(run("store", "backup", at("copy.db"), "--data", at("data")))
                .as(err.toString())
                .isZero();
        assertThat(run("store", "restore", at("copy.db"), "--data", at("back")))
                .as(err.toString())
                .isZero();

        try (Store back = Database.SQLITE.place(directory.resolve("back")).open()) {
            assertThat(back.events().read("a")).hasSize(2);
        }
    }

    @Test
    void aFileThatIsThereIsNotWrittenOverAndOneThatFailsIsNotLeftBehind() {
        assertThat(run("store", "export", at("all.jsonl"), "--data", at("data")))
                .isZero();
        assertThat(run("store", "export", at("all.jsonl"), "--data", at("data")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("There is a file");

        assertThat(run("store", "export", at("none.jsonl"), "--data", at("nowhere")))
                .isEqualTo(1);
        assertThat(err.toString()).contains("There is no database");
        assertThat(directory.resolve("none.jsonl")).doesNotExist();
    }
}
