package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route with every credential. */
class RolesTest {

    /**
     * Method, path, and who may call it: the whole API on one page. {@code tenant:} before the roles: only with a key or a
     * token, and not with the credential of one negotiation.
     */
    private static final String MATRIX =
            """
            GET    /v1/record                                                       everybody
            GET    /v1/record/signed                                                everybody
            GET    /v1/plugins                                                      AUDITOR,COUNTERPARTY,NEGOTIATOR,OPERATOR,OWNER
            GET    /v1/plugins/{kind}/{name}                                        AUDITOR,COUNTERPARTY,NEGOTIATOR,OPERATOR,OWNER
            GET    /v1/audit                                                         tenant:AUDITOR,OPERATOR
            GET    /v1/tenants                                                      tenant:OPERATOR
            POST   /v1/tenants                                                      tenant:OPERATOR
            GET    /v1/tenants/{tenant}                                             tenant:OPERATOR
            DELETE /v1/tenants/{tenant}                                             tenant:OPERATOR
            GET    /v1/tenants/{tenant}/timing                                      tenant:OPERATOR
            PUT    /v1/tenants/{tenant}/timing                                      tenant:OPERATOR
            DELETE /v1/tenants/{tenant}/timing                                      tenant:OPERATOR
            GET    /v1/keys                                                         tenant:AUDITOR,OPERATOR,OWNER
            POST   /v1/keys                                                         tenant:OPERATOR,OWNER
            POST   /v1/keys/{key}/rotation                                          tenant:OPERATOR,OWNER
            DELETE /v1/keys/{key}                                                   tenant:OPERATOR,OWNER
            POST   /v1/negotiations                                                 tenant:OPERATOR,OWNER
            POST   /v1/negotiations/bulk                                            tenant:OPERATOR,OWNER
            GET    /v1/negotiations                                                 tenant:AUDITOR,NEGOTIATOR,OPERATOR,OWNER
            GET    /v1/mandate-templates                                            tenant:OWNER
            PUT    /v1/mandate-templates                                            tenant:OWNER
            POST   /v1/declines                                                     tenant:NEGOTIATOR,OWNER
            GET    /v1/negotiations/{negotiation}                                   AUDITOR,COUNTERPARTY,NEGOTIATOR,OWNER
            GET    /v1/negotiations/{negotiation}/credentials                       AUDITOR,OPERATOR,OWNER
            POST   /v1/negotiations/{negotiation}/credentials                       OPERATOR,OWNER
            DELETE /v1/negotiations/{negotiation}/credentials/{credential}          OPERATOR,OWNER
            GET    /v1/negotiations/{negotiation}/readiness                         AUDITOR,NEGOTIATOR,OWNER
            PUT    /v1/negotiations/{negotiation}/readiness/facts/{fact}            NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/readiness/rejections              NEGOTIATOR,OWNER
            PUT    /v1/negotiations/{negotiation}/readiness/their-position          NEGOTIATOR,OWNER
            GET    /v1/negotiations/{negotiation}/viability                         NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/open                              NEGOTIATOR,OWNER
            GET    /v1/negotiations/{negotiation}/walk-away-point                   OWNER
            PUT    /v1/negotiations/{negotiation}/walk-away-point                   OWNER
            POST   /v1/negotiations/{negotiation}/walk-away-point/tightenings       OWNER
            POST   /v1/negotiations/{negotiation}/walk-away-point/loosenings        OWNER
            POST   /v1/negotiations/{negotiation}/walk-away-point/loosenings/approval OWNER
            DELETE /v1/negotiations/{negotiation}/walk-away-point/loosenings        OWNER
            GET    /v1/negotiations/{negotiation}/offers                            AUDITOR,COUNTERPARTY,NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/offers                            COUNTERPARTY,NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/offers/{offer}/accept             COUNTERPARTY,NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/offers/{offer}/decline            COUNTERPARTY,NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/offers/{offer}/withdraw           COUNTERPARTY,NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/hold                              NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/warn                              NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/final                             NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/walk-away                         NEGOTIATOR,OWNER
            POST   /v1/negotiations/{negotiation}/leave                             COUNTERPARTY
            GET    /v1/negotiations/{negotiation}/advice                            NEGOTIATOR,OWNER
            GET    /v1/negotiations/{negotiation}/ledger                            AUDITOR,NEGOTIATOR,OWNER
            GET    /v1/negotiations/{negotiation}/events                            AUDITOR,COUNTERPARTY,NEGOTIATOR,OWNER
            GET    /v1/webhooks                                                      tenant:NEGOTIATOR,OWNER
            POST   /v1/webhooks                                                      tenant:NEGOTIATOR,OWNER
            GET    /v1/webhooks/{webhook}                                            tenant:NEGOTIATOR,OWNER
            DELETE /v1/webhooks/{webhook}                                            tenant:NEGOTIATOR,OWNER
            POST   /v1/webhooks/{webhook}/rotation                                   tenant:NEGOTIATOR,OWNER
            POST   /v1/webhooks/{webhook}/enablement                                 tenant:NEGOTIATOR,OWNER
            POST   /v1/webhooks/{webhook}/test                                       tenant:NEGOTIATOR,OWNER
            GET    /v1/webhooks/{webhook}/dead-letters                               tenant:NEGOTIATOR,OWNER
            POST   /v1/webhooks/{webhook}/replay                                     tenant:NEGOTIATOR,OWNER
            GET    /v1/event-stream                                                  tenant:AUDITOR,NEGOTIATOR,OWNER
            GET    /v1/negotiations/{negotiation}/event-stream                      AUDITOR,COUNTERPARTY,NEGOTIATOR,OWNER
            GET    /v1/negotiations/{negotiation}/result                            AUDITOR,COUNTERPARTY,NEGOTIATOR,OWNER
            GET    /v1/negotiations/{negotiation}/receipt                           AUDITOR,COUNTERPARTY,NEGOTIATOR,OWNER
            GET    /v1/negotiations/{negotiation}/receipt/owner                     AUDITOR,OWNER
            GET    /v1/negotiations/{negotiation}/log                               AUDITOR,COUNTERPARTY,NEGOTIATOR,OWNER
            GET    /v1/negotiations/{negotiation}/log/owner                         AUDITOR,OWNER
            """;

    private static final String MISSING = "00000000-0000-4000-8000-000000000000";

    /** As whom somebody calls, and whether with the credential of one negotiation. */
    private record Who(String role, boolean ofNegotiation) {}

    private static int spares;

    @AutoClose
    private static ApiServer server;

    private static Talk talk;
    private static Talk other;
    private static Talk elsewhere;
    private static Tenant acme;
    private static Tenant umbrella;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(
                directory,
                Map.of(
                        "webhooks.key", "0123456789abcdef0123456789abcdef",
                        "webhooks.timeout", "PT1S",
                        "webhooks.max-per-tenant", "1000"));
        acme = Tenant.setUp(server, "acme");
        umbrella = Tenant.setUp(server, "umbrella");
        talk = acme.setUp(Bodies.price()).open();
        other = acme.setUp(Bodies.price());
        elsewhere = umbrella.setUp(Bodies.price());
    }

    static Stream<List<String>> routes() {
        return MATRIX.lines().map(line -> Arrays.asList(line.split(" +")));
    }

    private static Stream<List<String>> guarded() {
        return routes().filter(route -> !route.get(2).equals("everybody"));
    }

    @Test
    void theMatrixHasEveryRoute() throws Exception {
        assertThat(routes().map(route -> String.join(" ", route)))
                .containsExactlyInAnyOrderElementsOf(Routes.declared());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whoMayCallIsLetIn(List<String> route) {
        credentials().forEach((who, credential) -> {
            int status = call(route, credential).status();
            if (isAllowed(route.get(2), who)) {
                assertThat(status).as("%s", who).isNotIn(401, 403, 404, 500);
            } else {
                boolean belongs =
                        !who.role().equals("OPERATOR") || !route.get(1).contains("{negotiation}");
                assertThat(status).as("%s", who).isEqualTo(belongs ? 403 : 404);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void whatIsNoValidCredentialOpensNothing(List<String> route) {
        String expired =
                acme.key("OWNER", "Ex", ",\"expiresAt\":\"" + server.now().plusSeconds(1) + "\"");
        String revoked = acme.key("OWNER", "Re", "");
        acme.revoke("Re");
        String expiredLink =
                link(",\"expiresAt\":\"" + server.now().plusSeconds(1) + "\"").text("/credential");
        Answer taken = link("");
        talk.owner("DELETE", "/credentials/" + taken.text("/id"), "").is(200);
        server.letPass(Duration.ofSeconds(1));
        Stream.of(
                        "",
                        "hf_" + "x".repeat(43),
                        "hfk_" + "x".repeat(43),
                        "x.y.z",
                        expired,
                        revoked,
                        expiredLink,
                        taken.text("/credential"),
                        talk.owner() + "x")
                .forEach(credential ->
                        assertThat(call(route, credential).status()).isEqualTo(401));
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void whatIsAnothersLooksLikeWhatIsNotThere(List<String> route) {
        if (route.get(1).contains("{negotiation}")) {
            Stream.of(other.owner(), elsewhere.owner(), umbrella.owner(), umbrella.negotiator(), umbrella.auditor())
                    .forEach(credential -> assertSame(
                            call(route, credential, talk.id(), "cred_1"), call(route, credential, MISSING, "cred_1")));
        } else if (route.get(1).contains("{key}")) {
            assertSame(
                    call(route, umbrella.owner(), "", acme.keyId("owner of acme")),
                    call(route, umbrella.owner(), "", "key_of_nobody"));
        } else if (route.get(1).contains("{webhook}")) {
            assertSame(
                    call(route, umbrella.owner(), "", acme.spareWebhookId()),
                    call(route, umbrella.owner(), "", "wh_of_nobody"));
        }
    }

    /** What is the same about two answers except for the address: all but the id of the request, the time and what is left. */
    private static void assertSame(Answer existing, Answer missing) {
        assertThat(body(existing.is(404))).isEqualTo(body(missing.is(404)));
        assertThat(headers(existing)).isEqualTo(headers(missing));
    }

    private static String body(Answer answer) {
        return answer.body()
                .replaceAll("\"requestId\":\"[^\"]*\"", "")
                .replace(talk.id(), "…")
                .replace(MISSING, "…")
                .replaceAll("/v1/(keys|webhooks)/[^\"/]*", "/v1/$1/…");
    }

    private static Map<String, List<String>> headers(Answer answer) {
        Map<String, List<String>> headers = new HashMap<>(answer.raw().headers().map());
        headers.keySet().removeAll(List.of("x-request-id", "date", "content-length", "ratelimit"));
        return headers;
    }

    private static boolean isAllowed(String column, Who who) {
        if (column.equals("everybody")) {
            return true;
        }
        boolean needsTenant = column.startsWith("tenant:");
        List<String> roles = List.of(column.replace("tenant:", "").split(","));
        return roles.contains(who.role()) && !(needsTenant && who.ofNegotiation()) && !isOperatorElsewhere(column, who);
    }

    /** An operator looks after credentials in the default tenant only; this is another. */
    private static boolean isOperatorElsewhere(String column, Who who) {
        return who.role().equals("OPERATOR") && !column.startsWith("tenant:") && !column.contains("COUNTERPARTY");
    }

    /** The id of a credential whose loss hurts nobody. */
    private static String spareCredential() {
        return link("").text("/id");
    }

    private static Answer link(String more) {
        String holder = "nobody " + spares++;
        return talk.owner(
                        "POST", "/credentials", "{\"role\":\"COUNTERPARTY\",\"holder\":\"" + holder + "\"" + more + "}")
                .is(201);
    }

    private static Map<Who, String> credentials() {
        return Map.of(
                new Who("OPERATOR", false), server.key(),
                new Who("OWNER", false), acme.owner(),
                new Who("NEGOTIATOR", false), acme.negotiator(),
                new Who("AUDITOR", false), acme.auditor(),
                new Who("OWNER", true), talk.owner(),
                new Who("NEGOTIATOR", true), talk.negotiator(),
                new Who("COUNTERPARTY", true), talk.counterparty());
    }

    private static Answer call(List<String> route, String credential) {
        String spare = route.get(1).contains("{key}") ? acme.spareKeyId() : "";
        if (route.get(1).contains("{webhook}")) {
            spare = acme.spareWebhookId();
        }
        return call(route, credential, talk.id(), route.get(1).contains("{credential}") ? spareCredential() : spare);
    }

    private static Answer call(List<String> route, String credential, String negotiation, String spare) {
        String path = route.get(1)
                .replace("{negotiation}", negotiation)
                .replace("{tenant}", "acme")
                .replace("{key}", spare)
                .replace("{credential}", spare)
                .replace("{webhook}", spare)
                .replace("{fact}", "NEEDS_KNOWN")
                .replace("{offer}", "1")
                .replace("{kind}/{name}", "guard/doorman");
        return server.send(route.get(0), path, credential, isWithoutJson(route) ? "" : "{}");
    }

    private static boolean isWithoutJson(List<String> route) {
        return route.get(0).equals("GET") || route.get(1).equals("/v1/mandate-templates");
    }
}
