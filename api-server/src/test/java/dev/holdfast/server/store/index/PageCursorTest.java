package dev.holdfast.server.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCursorTest {

    @Test
    void isReadBackAsItWasEncoded() {
        PageCursor cursor = new PageCursor(Instant.parse("2026-11-23T06:30:00.000001Z"), "an:id/with?signs");

        assertThat(PageCursor.decode(cursor.encode())).contains(cursor);
        assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "YQ", "YTpi", "OTk5OTk5OTk5OTk5OTk5OTk5OTk5OTphCg"})
    void textThatIsNoCursorIsNone(String text) {
        assertThat(PageCursor.decode(text)).isEmpty();
    }
}
