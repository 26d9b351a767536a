package dev.holdfast.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    @AutoClose
    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start();
    }

    @Test
    void anUnknownRouteIsAProblem() {
        assertProblem(server.get("/nowhere/at/all"), 404, "not-found");
    }

    @Test
    void aWrongMethodIsAProblemThatNamesTheRightOnes() {
        HttpResponse<String> answer =
                server.send(server.request("/play/notes/a").DELETE());

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.headers().firstValue("Allow")).contains("GET,OPTIONS");
    }

    @Test
    void anUnknownRepresentationIsAProblem() {
        assertProblem(server.get("/play/notes/a", "Accept", "application/xml"), 406, "not-acceptable");
    }

    @Test
    void whoeverIsSentAwayForAMomentLearnsWhenToComeAgain() {
        for (String nobodyServes : List.of("/play/busy", "/play/late")) {
            HttpResponse<String> answer = server.get(nobodyServes);

            assertProblem(answer, 503, "unavailable");
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        }
        assertThat(server.get("/play/busy?again=7").headers().allValues("Retry-After"))
                .containsExactly("7");
    }

    @Test
    void anotherMediaTypeIsAProblem() {
        byte[] body = "<note/>".getBytes(StandardCharsets.UTF_8);

        assertProblem(
                server.post("/play/refused", body, "Content-Type", "application/xml"), 415, "unsupported-media-type");
        assertProblem(server.post("/play/refused", body), 415, "unsupported-media-type");
    }

    @Test
    void aWrongParameterIsAProblemThatNamesIt() {
        HttpResponse<String> answer = server.get("/play/notes/a?times=often");

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body()).contains("\"field\":\"?times\"", "must be a whole number");
    }

    @Test
    void parametersThatNobodyKnowsAreAProblemThatNamesThemAndWhatWasMeant() {
        HttpResponse<String> answer = server.get("/play/notes/a?time=3&canary=secret-1");

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body())
                .contains("\"field\":\"?canary\"", "\"remedy\":\"Remove the parameter.\"")
                .contains("\"field\":\"?time\"", "\"code\":\"unknown-field\"", "known are times")
                .contains("\"remedy\":\"Write times, or remove the parameter.\"")
                .doesNotContain("secret-1");
        assertProblem(server.post("/play/refused?dry-run", "{\"text\":\"\"}"), 400, "invalid-request");
    }

    @Test
    void whereThereIsNothingParametersDoNotMatter() {
        assertProblem(server.get("/nowhere?canary=1"), 404, "not-found");
        assertThat(server.get("/play/notes/a?times=2&times=3").statusCode()).isEqualTo(200);
    }

    @Test
    void aRefusalCarriesItsReasonAndRemedy() {
        HttpResponse<String> answer = server.post("/play/refused", "{\"text\":\"OFFER_CLOSED\"}");

        assertProblem(answer, 409, "conflict");
        assertThat(answer.body()).contains("\"reason\":\"OFFER_CLOSED\"", "\"remedy\":\"Wait.\"");
    }

    @Test
    void whatTheServerBreaksIsToldByRequestIdOnly() {
        HttpResponse<String> answer = server.post("/play/broken", "{\"text\":\"17.50\"}");

        assertProblem(answer, 500, "internal-error");
        assertThat(answer.body()).doesNotContain("17.50", "IllegalState", "holdfast.server", "at ");
    }

    @Test
    void everyCodeIsExplainedWhereTheTypePoints() {
        assertThat(server.get("/problems/conflict").body()).contains("\"code\":\"conflict\"", "\"status\":409");
        assertThat(server.get("/problems").body()).contains("uri-too-long", "malformed-json");
        assertProblem(server.get("/problems/imagined"), 404, "not-found");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"/problems/" + code + "\"")
                .contains("\"code\":\"" + code + "\"")
                .contains("\"status\":" + status)
                .contains("\"requestId\":\""
                        + answer.headers().firstValue("X-Request-Id").orElseThrow());
    }
}
