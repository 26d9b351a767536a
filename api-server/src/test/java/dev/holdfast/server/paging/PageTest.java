package dev.holdfast.server.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.store.index.PageCursor;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list is cut into pages without losing or repeating a row. */
class PageTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private static Page<String> page(String... found) {
        return PageRequest.of(2, null).page(List.of(found), row -> new PageCursor(NOON, row));
    }

    @Test
    void aPageThatIsFollowedByAnotherTellsWhereThatBegins() {
        Page<String> page = page("a", "b", "c");

        assertThat(page.rows()).containsExactly("a", "b");
        PageRequest next = PageRequest.of(2, page.next().orElseThrow());
        assertThat(next.after()).contains(new PageCursor(NOON, "b"));
        assertThat(next.sought()).isEqualTo(3);
    }

    @Test
    void theLastPageSaysThatItIs() {
        assertThat(page("a", "b").next()).isEmpty();
        assertThat(page("a", "b").rows(String::toUpperCase)).containsExactly("A", "B");
        assertThat(page().rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 501})
    void noPageIsEmptyOrEndless(int limit) {
        assertThatThrownBy(() -> PageRequest.of(limit, null)).isInstanceOf(ProblemException.class);
    }

    @Test
    void whatIsNoPlaceInAListIsRefused() {
        assertThatThrownBy(() -> PageRequest.of(2, "nowhere")).isInstanceOf(ProblemException.class);
    }
}
