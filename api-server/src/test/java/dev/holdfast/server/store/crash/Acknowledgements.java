package dev.holdfast.server.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.event.StoredEvent;
import dev.holdfast.server.store.index.NegotiationSummary;
import dev.holdfast.server.store.index.PageCursor;
import dev.holdfast.server.store.tenant.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the appending program was told is durable. */
final class Acknowledgements {

    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, Integer> failures = new HashMap<>();
    private int count;
    private int countAfterFailure;

    /** Takes a line of the program's output; the last line before a crash may be torn. */
    void read(String line) {
        String[] words = line.split(" ", -1);
        if (words.length == 4 && words[0].equals("written") && words[3].equals(".")) {
            versions.merge(words[1], Long.valueOf(words[2]), Math::max);
            count++;
            countAfterFailure += failures.isEmpty() ? 0 : 1;
        } else if (words.length == 3 && words[0].equals("failed") && words[2].equals(".")) {
            failures.merge(words[1], 1, Integer::sum);
        }
    }

    int count() {
        return count;
    }

    /** How much was acknowledged after the store had failed for the first time. */
    int countAfterFailure() {
        return countAfterFailure;
    }

    /** How often the store failed, by outcome. */
    Map<String, Integer> failures() {
        return failures;
    }

    /** Nothing that was acknowledged is missing, and nothing is half there. */
    void verify(Store store) {
        versions.forEach((stream, version) -> assertThat(
                        store.index().find(TenantId.DEFAULT, stream).map(NegotiationSummary::version))
                .as("acknowledged version of %s", stream)
                .hasValueSatisfying(found -> assertThat(found).isGreaterThanOrEqualTo(version)));
        verifyEveryStreamIsWhole(store);
    }

    static void verifyEveryStreamIsWhole(Store store) {
        Optional<PageCursor> cursor = Optional.empty();
        do {
            var page = store.index().list(TenantId.DEFAULT, cursor, 100);
            page.negotiations().forEach(row -> verifyWhole(row, store.events().read(row.id())));
            cursor = page.next();
        } while (cursor.isPresent());
    }

    private static void verifyWhole(NegotiationSummary row, List<StoredEvent> events) {
        assertThat(events).as("events of %s", row.id()).hasSize(Math.toIntExact(row.version()));
        assertThat(events.size() % AppendingProgram.EVENTS_AT_ONCE)
                .as("torn append in %s", row.id())
                .isZero();
        for (int index = 0; index < events.size(); index++) {
            assertThat(events.get(index).version()).isEqualTo(index + 1L);
        }
    }
}
