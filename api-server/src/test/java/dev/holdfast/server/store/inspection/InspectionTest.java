package dev.holdfast.server.store.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.Store;
import dev.holdfast.server.store.event.StoredEvent;
import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.place.StorePlace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is changed behind the store's back is found. */
@ParameterizedClass
@EnumSource(Database.class)
class InspectionTest {

    /** That each byte counts is seen without a database, in {@code LogChainTest}. */
    private static final int STEP = 61;

    private final Database database;

    @TempDir
    Path directory;

    private StorePlace place;
    private List<StoredEvent> events;

    InspectionTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void play() {
        place = database.place(directory);
        try (Store store = place.open()) {
            PlayedTalk.play(store);
            events = store.events().read(PlayedTalk.ID);
        }
    }

    @Test
    void whatIsAsItWasWrittenIsFoundToBe() {
        Inspection inspection = place.archive().inspect();

        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.negotiations()).isEqualTo(1);
        assertThat(inspection.events()).isEqualTo(events.size()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void aCharacterOfAnEventThatIsAnotherIsFound() {
        for (StoredEvent event : events) {
            for (String column : List.of("type", "payload")) {
                String text = column.equals("type") ? event.type() : event.payload();
                for (int at = 0; at < text.length(); at += STEP) {
                    String changed = text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
                    requireFound(event.version(), column, quoted(changed), quoted(text));
                }
            }
            requireFound(event.version(), "at", "at + 1", "at - 1");
            requireFound(event.version(), "version", "version + 1000", Long.toString(event.version()), 1000);
        }
        assertThat(place.archive().inspect().findings()).isEmpty();
    }

    private void requireFound(long version, String column, String changed, String restored) {
        requireFound(version, column, changed, restored, 0);
    }

    private void requireFound(long version, String column, String changed, String restored, long moved) {
        place.sql("UPDATE event SET " + column + " = " + changed + " WHERE version = " + version);
        assertThat(place.archive().inspect().findings())
                .as("%s of event %d as %s", column, version, changed)
                .hasSize(1)
                .first()
                .asString()
                .contains(PlayedTalk.ID);
        place.sql("UPDATE event SET " + column + " = " + restored + " WHERE version = " + (version + moved));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Test
    void aLinkThatIsAnotherIsFound() {
        String other = database == Database.SQLITE ? "zeroblob(32)" : "decode(repeat('00', 32), 'hex')";
        for (StoredEvent event : events) {
            place.sql("UPDATE event SET link = " + other + " WHERE version = " + event.version());
            assertThat(place.archive().inspect().findings()).isNotEmpty();
        }
    }

    @Test
    void anEventThatIsGoneIsFoundAlsoTheLast() {
        place.sql("DELETE FROM event WHERE version = " + events.size());
        assertThat(place.archive().inspect().findings()).hasSize(1);

        place.sql("UPDATE negotiation SET version = version - 1");
        assertThat(place.archive().inspect().findings())
                .containsExactly(
                        "Negotiation " + PlayedTalk.ID + ": what is kept beside its events is not what they tell.");
    }

    @Test
    void whatIsKeptBesideTheEventsIsFoundToo() {
        for (String change : List.of(
                "tenant = 'other'",
                "title = 'Another'",
                "status = 'OPEN'",
                "mode = 'COPILOT'",
                "version = version + 1",
                "created_at = created_at + 1",
                "updated_at = updated_at + 1",
                "next_due_at = 1",
                "walked_away = 0")) {
            String column = change.substring(0, change.indexOf(' '));
            place.sql("CREATE TABLE kept AS SELECT " + column + " AS was FROM negotiation");
            place.sql("UPDATE negotiation SET " + change);
            assertThat(place.archive().inspect().findings()).as(change).isNotEmpty();
            place.sql("UPDATE negotiation SET " + column + " = (SELECT was FROM kept)");
            place.sql("DROP TABLE kept");
        }
        assertThat(place.archive().inspect().findings()).isEmpty();

        place.sql("UPDATE public_record SET finals_honoured = finals_honoured - 1 WHERE finals_honoured = 1");
        assertThat(place.archive().inspect().findings())
                .containsExactly("The sums of the public record are not those of the negotiations.");
    }

    @Test
    void findingsHoldNothingOfWhatTheyAreAbout() {
        place.sql("UPDATE event SET payload = '{\"walkAwayPoint\":4711}' WHERE version = 2");

        assertThat(place.archive().inspect().findings().toString()).doesNotContain("4711");
    }
}
