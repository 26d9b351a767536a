package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be asked of the list of negotiations. */
class ListTest {

    @AutoClose
    private static ApiServer server;

    private static Tenant acme;
    private static final List<String> IN_ORDER = new ArrayList<>();
    private static Instant middle;
    private static Talk opened;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
        acme = Tenant.setUp(server, "acme");
        for (int number = 0; number < 6; number++) {
            if (number == 3) {
                middle = server.now();
            }
            Talk talk = acme.setUp(Bodies.price(body -> body.put("mode", "COPILOT")));
            IN_ORDER.add(talk.id());
            opened = number == 1 ? talk : opened;
            server.letPass(Duration.ofMinutes(1));
        }
        opened.open();
    }

    @Test
    void pagesGoInEitherDirectionAndNothingNewShiftsThem() {
        List<String> newestFirst = new ArrayList<>(IN_ORDER);
        Collections.reverse(newestFirst);
        assertThat(ids("?limit=500", acme.owner())).containsExactlyElementsOf(newestFirst);
        assertThat(ids("?sort=createdAt", acme.owner())).containsExactlyElementsOf(IN_ORDER);

        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            Answer page = list("?sort=createdAt&limit=4" + next, acme.owner()).is(200);
            page.json()
                    .get("negotiations")
                    .forEach(each -> seen.add(each.get("id").asText()));
            next = page.json().has("next") ? "&cursor=" + page.text("/next") : "";
        } while (!next.isEmpty());
        assertThat(seen).containsExactlyElementsOf(IN_ORDER);
    }

    @Test
    void filtersNarrowTheListForEveryRole() {
        for (String key : List.of(acme.owner(), acme.negotiator(), acme.auditor())) {
            assertThat(ids("?state=OPEN", key)).containsExactly(opened.id());
            assertThat(ids("?state=OPEN,PREPARING&mode=COPILOT", key)).hasSize(6);
            assertThat(ids("?state=OPEN&state=WALKED_AWAY", key)).containsExactly(opened.id());
            assertThat(ids("?mode=AUTOPILOT", key)).isEmpty();
            assertThat(ids("?sort=createdAt&createdFrom=" + middle, key))
                    .containsExactlyElementsOf(IN_ORDER.subList(3, 6));
            assertThat(ids("?sort=createdAt&createdUntil=" + middle, key))
                    .containsExactlyElementsOf(IN_ORDER.subList(0, 3));
        }
        assertThat(ids("?createdUntil=" + middle, server.key()))
                .as("of another tenant")
                .isEmpty();
    }

    @Test
    void pagesOfAFilterGoOnWithinIt() {
        Answer first = list("?state=PREPARING&limit=2", acme.owner()).is(200);
        List<String> rest = ids("?state=PREPARING&cursor=" + first.text("/next"), acme.owner());

        assertThat(rest).hasSize(3).doesNotContain(opened.id());
    }

    @Test
    void whenSomethingLastHappenedIsForOwners() {
        String since = "?updatedFrom=" + server.now().minusSeconds(1);
        assertThat(ids(since, acme.owner())).containsExactly(opened.id());

        assertThat(list(since, acme.negotiator()).wrongFields()).containsExactly("?updatedFrom");
        assertThat(list("?updatedUntil=" + middle, acme.auditor()).wrongFields())
                .containsExactly("?updatedUntil");
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        Answer wrong = list("?state=open&mode=MANUAL&createdFrom=yesterday&sort=title&cursor=x", acme.owner());

        assertThat(wrong.wrongFields()).containsExactly("?state", "?mode", "?createdFrom", "?sort", "?cursor");
        assertThat(list("?status=OPEN", acme.owner()).wrongFields()).containsExactly("?status");
        String newest = list("?limit=1", acme.owner()).text("/next");
        assertThat(list("?sort=createdAt&cursor=" + newest, acme.owner()).wrongFields())
                .containsExactly("?cursor");
    }

    private static Answer list(String query, String key) {
        return server.get("/v1/negotiations" + query, key);
    }

    private static List<String> ids(String query, String key) {
        List<String> ids = new ArrayList<>();
        list(query, key)
                .is(200)
                .json()
                .get("negotiations")
                .forEach(each -> ids.add(each.get("id").asText()));
        return ids;
    }
}
