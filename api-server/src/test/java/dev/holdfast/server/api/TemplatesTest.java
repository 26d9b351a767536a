package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P9: floors, targets and stretches per product and role, from a table. */
class TemplatesTest {

    private static final String HEADER = "product,role,floor,settle,target,stretch\r\n";
    private static final String TABLE =
            HEADER + "bicycle,sales,50.00,60,80,90.00\r\n" + "\"bicycle, used\",manager,45.5,55,70,85\r\n";

    @AutoClose
    private static ApiServer server;

    private static Tenant acme;
    private static Tenant umbrella;

    private String owner;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
        acme = Tenant.setUp(server, "acme");
        umbrella = Tenant.setUp(server, "umbrella");
    }

    @BeforeEach
    void key() {
        owner = acme.key("OWNER", "Olga", "");
    }

    private static Answer put(String key, byte[] csv) {
        return server.send(server.request("/v1/mandate-templates")
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "text/csv")
                .PUT(BodyPublishers.ofByteArray(csv))
                .build());
    }

    private static Answer put(String key, String csv) {
        return put(key, csv.getBytes(StandardCharsets.UTF_8));
    }

    private static String withTemplate(String product, String role) {
        return Bodies.price(body -> {
            body.remove(List.of("plan", "walkAwayPoint"));
            body.set(
                    "template",
                    Bodies.json(
                            "{\"product\":\"" + product + "\",\"role\":\"" + role + "\",\"lastDecision\":\"WALK\"}"));
        });
    }

    @Test
    void aTableIsImportedWholeAndReplacesWhatWasThere() {
        assertThat(put(owner, HEADER + "boat,sales,1,2,3,4\n").is(200).text("/imported"))
                .isEqualTo("1");
        assertThat(put(owner, TABLE).is(200).text("/imported")).isEqualTo("2");

        JsonNode templates =
                server.get("/v1/mandate-templates", owner).is(200).json().get("templates");
        assertThat(templates.findValuesAsText("product")).containsExactly("bicycle", "bicycle, used");
        assertThat(templates.findValuesAsText("floor")).containsExactly("50.00", "45.5");
        assertThat(server.get("/v1/mandate-templates", umbrella.key("OWNER", "Uma", ""))
                        .is(200)
                        .json()
                        .get("templates"))
                .isEmpty();
        assertThat(server.get("/v1/mandate-templates", acme.key("NEGOTIATOR", "Nina", ""))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aNegotiationTakesPlanAndWalkAwayPointFromATemplate() {
        put(owner, TABLE).is(200);

        Talk talk = server.setUp(owner, withTemplate("bicycle", "sales")).open();

        Answer view = talk.owner("GET", "", "").is(200);
        assertThat(view.text("/plan/opening/terms/price")).isEqualTo("90.00");
        assertThat(view.text("/plan/target/terms/price")).isEqualTo("80.00");
        assertThat(view.text("/plan/settlingPoint/utility")).isEqualTo("0.6");
        assertThat(talk.owner("GET", "/walk-away-point", "").is(200).body()).contains("0.5", "WALK");
        assertThat(talk.negotiator("GET", "", "").is(200).body()).doesNotContain("0.5,", "50.00\"");
        talk.offer("59.99").isRefused(422, "BELOW_SETTLING_POINT");
    }

    @Test
    void onlyAnOwnerSetsUpWithATemplateAndOnlyWithOneOfTheirTenant() {
        put(owner, TABLE).is(200);

        server.post("/v1/negotiations", server.key(), withTemplate("bicycle", "sales"))
                .isRefused(403, "OWNER_ONLY");
        assertThat(server.post("/v1/negotiations", umbrella.key("OWNER", "Uma", ""), withTemplate("bicycle", "sales"))
                        .wrongFields())
                .containsExactly("/template");
        assertThat(server.post("/v1/negotiations", owner, withTemplate("bicycle", "intern"))
                        .wrongFields())
                .containsExactly("/template");
        String both =
                Bodies.price(body -> body.set("template", Bodies.json("{\"product\":\"bicycle\",\"role\":\"sales\"}")));
        assertThat(server.post("/v1/negotiations", owner, both).wrongFields())
                .containsExactly("/plan", "/walkAwayPoint");
        String neither = Bodies.price(body -> body.remove("plan"));
        assertThat(server.post("/v1/negotiations", owner, neither).wrongFields())
                .containsExactly("/plan");
    }

    @Test
    void aTemplateThatDoesNotFitNamesTheColumnAndNoPrice() {
        put(owner, HEADER + "car,sales,31000.77,32000,33000,34000\n").is(200);

        Answer refused = server.post("/v1/negotiations", owner, withTemplate("car", "sales"));

        assertThat(refused.wrongFields()).contains("/template");
        assertThat(refused.body()).contains("floor").doesNotContain("31000");
    }

    @Test
    void everyMistakeIsNamedWithLineColumnAndRemedyAndNothingIsImported() {
        put(owner, TABLE).is(200);

        Answer refused = put(
                owner,
                HEADER
                        + "bicycle,sales,50,60,80,90\n"
                        + "boat,sales,5 000,1,2,3\n"
                        + ",sales,1,2,3,4\n"
                        + "\"two\nlines\",sales,1,2,3,4\n"
                        + "car,sales,1,2,3\n"
                        + "car,sales,5,4,6,7\n"
                        + "bicycle,sales,1,2,3,4\n"
                        + "bus,sales,3,3,3,3\n"
                        + "tram,buyer,9,8,7,6\n");

        assertThat(refused.wrongFields())
                .containsExactly(
                        "line:3,column:floor",
                        "line:4,column:product",
                        "line:5,column:product",
                        "line:7",
                        "line:8,column:settle",
                        "line:9,column:product",
                        "line:10,column:stretch");
        List<String> remedies = new ArrayList<>();
        refused.json()
                .get("errors")
                .forEach(error -> remedies.add(error.get("remedy").asText()));
        assertThat(remedies).allSatisfy(remedy -> assertThat(remedy).isNotBlank());
        assertThat(refused.body()).doesNotContain("5 000");
        assertThat(server.get("/v1/mandate-templates", owner).is(200).json().get("templates"))
                .hasSize(2);
    }

    @Test
    void whatIsNoSuchTableIsRefused() {
        assertThat(put(owner, "").wrongFields()).containsExactly("line:1");
        assertThat(put(owner, HEADER).wrongFields()).containsExactly("line:1");
        assertThat(put(owner, "product;role;floor\n").wrongFields()).containsExactly("line:1");
        assertThat(put(owner, HEADER + "a,b,1,2,3,\"4\n").wrongFields()).containsExactly("line:2");
        assertThat(put(owner, HEADER + "a,b,1,2,3,\"4\"x\n").wrongFields()).containsExactly("line:2");
        assertThat(put(owner, new byte[] {'p', (byte) 0xFF}).wrongFields()).containsExactly("line:1");
        assertThat(put(owner, "\uFEFF" + TABLE).is(200).text("/imported")).isEqualTo("2");
    }
}
