package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many negotiations with one request. */
class BulkTest {

    private static final String BULK = "/v1/negotiations/bulk";

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    @Test
    void eachIsSetUpOrNotForItself() {
        String wrong = Bodies.price(body -> body.put("title", " "));
        String unreachable = Bodies.price(body -> body.set("walkAwayPoint", Bodies.json("{\"utility\":0.7}")));
        String body = "[" + String.join(" , ", Bodies.price(), wrong, unreachable, "7", Bodies.price()) + "]";
        int before = count();

        JsonNode answer = server.post(BULK, server.key(), body).is(200).json();

        assertThat(answer.get("created").asInt()).isEqualTo(2);
        assertThat(answer.get("failed").asInt()).isEqualTo(3);
        assertThat(answer.at("/results/0/status").asInt()).isEqualTo(201);
        assertThat(answer.at("/results/1/status").asInt()).isEqualTo(400);
        assertThat(answer.at("/results/1/problem/errors/0/field").asText()).isEqualTo("/title");
        assertThat(answer.at("/results/2/problem/reason").asText()).isEqualTo("SETTLING_POINT_BEYOND_WALK_AWAY");
        assertThat(answer.at("/results/3/status").asInt()).isEqualTo(400);
        assertThat(answer.at("/results/4/index").asInt()).isEqualTo(4);
        assertThat(count()).isEqualTo(before + 2);
        String owner = answer.at("/results/4/negotiation/credentials/owner").asText();
        String id = answer.at("/results/4/negotiation/id").asText();
        server.get("/v1/negotiations/" + id, owner).is(200);
    }

    @Test
    void whatIsNoListOrTooLongIsRefusedWhole() {
        int before = count();

        server.post(BULK, server.key(), "{}").is(400);
        server.post(BULK, server.key(), "[]").is(400);
        server.post(BULK, server.key(), "[" + Bodies.price() + ",").is(400);
        String many = String.join(",", Collections.nCopies(101, Bodies.price()));
        assertThat(server.post(BULK, server.key(), "[" + many + "]").wrongFields())
                .containsExactly("");

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void sentAgainWithItsKeyNothingIsSetUpTwice() {
        String body = "[" + Bodies.price() + "," + Bodies.price() + "]";
        int before = count();

        String first = keyed(body).is(200).body();
        assertThat(keyed(body).is(200).body()).isEqualTo(first);

        assertThat(count()).isEqualTo(before + 2);
    }

    private static Answer keyed(String body) {
        return server.send(server.request(BULK)
                .POST(BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + server.key())
                .header("Idempotency-Key", "\"bulk\"")
                .build());
    }

    private static int count() {
        return server.get("/v1/negotiations?limit=500", server.key())
                .is(200)
                .json()
                .get("negotiations")
                .size();
    }
}
