package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route with every credential. */
class RolesTest {

    /** Method, path, and who may call it: the whole API on one page. */
    private static final String MATRIX =
            """
            GET    /v1/record                                                        everybody
            GET    /v1/plugins                                                       COUNTERPARTY,NEGOTIATOR,OWNER,SERVER
            GET    /v1/plugins/{kind}/{name}                                         COUNTERPARTY,NEGOTIATOR,OWNER,SERVER
            POST   /v1/negotiations                                                  SERVER
            GET    /v1/negotiations                                                  SERVER
            GET    /v1/negotiations/{negotiation}                                    COUNTERPARTY,NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/credentials                        OWNER,SERVER
            GET    /v1/negotiations/{negotiation}/readiness                          NEGOTIATOR,OWNER
            PUT    /v1/negotiations/{negotiation}/readiness/facts/{fact}             NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/readiness/rejections               NEGOTIATOR,OWNER
            PUT    /v1/negotiations/{negotiation}/readiness/their-position           NEGOTIATOR,OWNER
            GET    /v1/negotiations/{negotiation}/viability                          NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/open                               NEGOTIATOR,OWNER
            GET    /v1/negotiations/{negotiation}/walk-away-point                    OWNER
            PUT    /v1/negotiations/{negotiation}/walk-away-point                    OWNER
            POST   /v1/negotiations/{negotiation}/walk-away-point/tightenings        OWNER
            POST   /v1/negotiations/{negotiation}/walk-away-point/loosenings         OWNER
            POST   /v1/negotiations/{negotiation}/walk-away-point/loosenings/approval OWNER
            DELETE /v1/negotiations/{negotiation}/walk-away-point/loosenings         OWNER
            GET    /v1/negotiations/{negotiation}/offers                             COUNTERPARTY,NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/offers                             COUNTERPARTY,NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/offers/{offer}/accept              COUNTERPARTY,NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/offers/{offer}/decline             COUNTERPARTY,NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/offers/{offer}/withdraw            COUNTERPARTY,NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/hold                               NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/warn                               NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/final                              NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/walk-away                          NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/leave                              COUNTERPARTY
            GET    /v1/negotiations/{negotiation}/advice                             NEGOTIATOR,OWNER
            GET    /v1/negotiations/{negotiation}/ledger                             NEGOTIATOR,OWNER
            GET    /v1/negotiations/{negotiation}/events                             COUNTERPARTY,NEGOTIATOR,OWNER
            GET    /v1/negotiations/{negotiation}/result                             COUNTERPARTY,NEGOTIATOR,OWNER
            """;

    @TempDir
    private static Path directory;

    private static ApiServer server;
    private static Talk talk;
    private static Talk other;

    @BeforeAll
    static void start() {
        server = ApiServer.start(directory);
        talk = server.setUp(Bodies.price()).open();
        other = server.setUp(Bodies.price());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<List<String>> routes() {
        return MATRIX.lines().map(line -> Arrays.asList(line.split(" +")));
    }

    @Test
    void theMatrixHasEveryRoute() throws Exception {
        assertThat(routes().map(route -> String.join(" ", route)))
                .containsExactlyInAnyOrderElementsOf(Routes.declared());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whoMayCallIsLetIn(List<String> route) {
        credentials().forEach((role, credential) -> {
            boolean allowed = route.get(2).equals("everybody")
                    || List.of(route.get(2).split(",")).contains(role);
            int status = call(route, credential).status();
            if (allowed) {
                assertThat(status).as(role).isNotIn(401, 403, 404, 500);
            } else {
                boolean belongs = !role.equals("SERVER") || !route.get(1).contains("{negotiation}");
                assertThat(status).as(role).isEqualTo(belongs ? 403 : 404);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("routes")
    void nobodyElseLearnsWhatExists(List<String> route) {
        if (route.get(2).equals("everybody")) {
            return;
        }
        assertThat(call(route, "").status()).isEqualTo(401);
        assertThat(call(route, "hf_" + "x".repeat(43)).status()).isEqualTo(401);
        if (route.get(1).contains("{negotiation}")) {
            Answer existing = call(route, other.owner());
            Answer missing = call(route, other.owner(), "00000000-0000-4000-8000-000000000000");
            assertThat(existing.is(404).json().get("detail"))
                    .isEqualTo(missing.is(404).json().get("detail"));
        }
    }

    private static Map<String, String> credentials() {
        return Map.of(
                "SERVER", server.key(),
                "OWNER", talk.owner(),
                "NEGOTIATOR", talk.negotiator(),
                "COUNTERPARTY", talk.counterparty());
    }

    private static Answer call(List<String> route, String credential) {
        return call(route, credential, talk.id());
    }

    private static Answer call(List<String> route, String credential, String negotiation) {
        String path = route.get(1)
                .replace("{negotiation}", negotiation)
                .replace("{fact}", "NEEDS_KNOWN")
                .replace("{offer}", "1")
                .replace("{kind}/{name}", "guard/doorman");
        return server.send(route.get(0), path, credential, route.get(0).equals("GET") ? "" : "{}");
    }
}
