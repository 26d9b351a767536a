package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.store.place.Database;
import dev.holdfast.server.store.place.StorePlace;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A request with a key that has done something, and then fails at something else, has been done. */
class HalfDoneRequestsTest {

    private static final String LOOSER = "{\"walkAwayPoint\":{\"utility\":0.3},\"reason\":\"the quarter ends\"}";

    @TempDir
    private Path directory;

    @Test
    void whatWasWrittenBeforeTheFailureIsNotWrittenAgain() {
        StorePlace place = Database.chosen().place(directory);
        try (ApiServer server = ApiServer.start(directory)) {
            Tenant acme = Tenant.setUp(server, "acme");
            Talk talk = acme.setUp(Bodies.price()).open();
            int before = events(talk);

            place.sql("ALTER TABLE audit RENAME TO audit_elsewhere");
            assertThat(loosen(server, talk).status()).isGreaterThanOrEqualTo(500);
            place.sql("ALTER TABLE audit_elsewhere RENAME TO audit");

            assertThat(loosen(server, talk).is(409).text("/code")).isEqualTo("request-in-progress");
            assertThat(events(talk)).isEqualTo(before + 1);
        }
    }

    private static int events(Talk talk) {
        return talk.owner("GET", "/events", "").is(200).json().get("events").size();
    }

    private static Answer loosen(ApiServer server, Talk talk) {
        return server.send(server.request(talk.path("/walk-away-point/loosenings"))
                .header("Authorization", "Bearer " + talk.owner())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "\"once\"")
                .POST(BodyPublishers.ofString(LOOSER))
                .build());
    }
}
