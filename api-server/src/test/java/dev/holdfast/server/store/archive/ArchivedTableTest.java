package dev.holdfast.server.store.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.place.StorePlace;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchivedTableTest {

    /** A table or a column that is added to a database and forgotten here would be lost on the way to another. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void everyColumnOfEveryTableIsKeptOrLeftOutOnPurpose(Database database, @TempDir Path directory) {
        StorePlace place = database.place(directory);
        place.open().close();

        Set<String> found = place.columns().stream()
                .filter(column -> !ArchivedTable.FOLLOWING.contains(column.substring(0, column.indexOf('.'))))
                .filter(column -> !ArchivedTable.LEFT_OUT.contains(column.substring(column.indexOf('.') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> kept = ArchivedTable.ALL.stream()
                .flatMap(table -> table.columns().stream().map(column -> table.name() + "." + column.name()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(kept);
    }
}
