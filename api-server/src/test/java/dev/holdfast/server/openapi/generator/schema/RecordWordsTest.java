package dev.holdfast.server.openapi.generator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordWordsTest {

    record Coin(String metal, String year) {}

    record Purse(String coins) {}

    private static final String SOURCE =
            """
            package dev.holdfast.server.openapi.generator.schema;

            /** A test. */
            class RecordWordsTest {

                /**
                 * A coin, of the kind that a {@link dev.holdfast.Purse}
                 * holds.
                 *
                 * <p>More, for those who read the code.
                 *
                 * @param metal {@code gold} or
                 *     {@code silver}
                 */
                @Schema(name = "Coin")
                record Coin(String metal, String year) {}

                private static final String LEFT_BETWEEN = "";

                record Purse(String coins) {}
            }
            """;

    @TempDir
    private Path sources;

    private RecordWords words() throws IOException {
        Path file = sources.resolve("dev/holdfast/server/openapi/generator/schema/RecordWordsTest.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, SOURCE);
        return new RecordWords(sources);
    }

    @Test
    void whatTheSourceSaysOfARecordIsTakenWithoutItsTags() throws IOException {
        RecordWords.Words coin = words().of(Coin.class);

        assertThat(coin.summary()).isEqualTo("A coin, of the kind that a Purse holds.");
        assertThat(coin.components()).containsOnlyKeys("metal").containsEntry("metal", "`gold` or `silver`");
    }

    @Test
    void wordsAboutSomethingElseAreNotTaken() throws IOException {
        assertThat(words().of(Purse.class)).isEqualTo(RecordWords.Words.NONE);
        assertThat(words().of(RecordWords.Words.class)).isEqualTo(RecordWords.Words.NONE);
    }
}
