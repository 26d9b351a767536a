package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which negotiations there are, and who takes part in them. */
class DirectoryTest {

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    @Test
    void theListIsReadPageByPage() {
        for (int number = 0; number < 5; number++) {
            server.setUp(Bodies.price());
        }
        Answer first = server.get("/v1/negotiations?limit=3", server.key()).is(200);
        Answer second = server.get("/v1/negotiations?limit=3&cursor=" + first.text("/next"), server.key())
                .is(200);

        List<String> ids = first.json().get("negotiations").findValuesAsText("id");
        assertThat(ids)
                .hasSize(3)
                .doesNotContainAnyElementsOf(second.json().get("negotiations").findValuesAsText("id"));
        assertThat(first.text("/negotiations/0/state")).isEqualTo("PREPARING");
        assertThat(server.get("/v1/negotiations?limit=0", server.key()).wrongFields())
                .containsExactly("?limit");
        assertThat(server.get("/v1/negotiations?limit=many", server.key()).wrongFields())
                .containsExactly("?limit");
        assertThat(server.get("/v1/negotiations?cursor=guess", server.key()).wrongFields())
                .containsExactly("?cursor");
    }

    @Test
    void aMisspeltParameterIsNotTakenForTheUsualPage() {
        Answer answer = server.get("/v1/negotiations?limt=3", server.key()).is(400);

        assertThat(answer.wrongFields()).containsExactly("?limt");
        assertThat(answer.text("/errors/0/remedy")).isEqualTo("Write limit, or remove the parameter.");
        assertThat(server.get("/v1/negotiations?limt=3", "nobody").status())
                .as("who may not call learns that first")
                .isEqualTo(401);
    }

    @Test
    void theOwnerGivesOutFurtherCredentials() {
        Talk talk = server.setUp(Bodies.price());

        Answer issued = talk.owner("POST", "/credentials", "{\"role\":\"NEGOTIATOR\",\"holder\":\"Kim\"}")
                .is(201);

        assertThat(server.get(talk.path(""), issued.text("/credential")).is(200).text("/role"))
                .isEqualTo("NEGOTIATOR");
        talk.owner("POST", "/credentials", "{\"role\":\"NEGOTIATOR\",\"holder\":\" KIM\"}")
                .isRefused(409, "HOLDER_TAKEN");
        talk.owner("POST", "/credentials", "{\"role\":\"OWNER\",\"holder\":\"Another self\"}")
                .is(403);
        assertThat(talk.owner("POST", "/credentials", "{\"role\":\"SERVER\",\"holder\":\"\"}")
                        .wrongFields())
                .containsExactlyInAnyOrder("/role", "/holder");
    }
}
