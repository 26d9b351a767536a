package dev.holdfast.server.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.contract.Rows;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.place.StorePlace;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TailWatchTest {

    @TempDir
    Path directory;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @EnumSource(Database.class)
    void whoListensHearsWhatIsAppendedFromThenOn(Database database) throws InterruptedException {
        try (Store store = database.place(directory).open();
                TailWatch watch = new TailWatch(store.tail())) {
            store.events().create(Rows.stream("a", "1"), List.of());
            watch.start();
            watch.listen(event -> heard.add(event.streamId() + event.version()));

            store.events().append(Rows.append("a", 1, "2", "3"));

            assertThat(hear()).isEqualTo("a2");
            assertThat(hear()).isEqualTo("a3");
        }
    }

    @Test
    void whatAnotherServerAppendsIsHeardToo() throws InterruptedException {
        StorePlace place = Database.POSTGRESQL.place(directory);
        try (Store store = place.open();
                Store other = place.open();
                TailWatch watch = new TailWatch(store.tail())) {
            watch.start();
            watch.listen(event -> heard.add(event.streamId() + event.version()));

            other.events().create(Rows.stream("a", "1"), List.of());

            assertThat(hear()).isEqualTo("a1");
        }
    }

    private String hear() throws InterruptedException {
        return heard.poll(10, TimeUnit.SECONDS);
    }
}
