package dev.holdfast.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * The API still has everything that it had when it was last released, and demands no more. With a release, run with {@code
 * -Dholdfast.update-golden=true} and read what has changed.
 */
class ReleasedApiTest {

    private static final Path RELEASED =
            Path.of("src", "test", "resources", "dev", "holdfast", "server", "released-api.txt");

    private static final Description DESCRIPTION = Contract.ours().description();

    @Test
    void nothingThatWasReleasedIsGoneAndNothingMoreIsDemanded() throws IOException {
        ApiShape now = ApiShape.of(DESCRIPTION);
        if (Boolean.getBoolean("holdfast.update-golden")) {
            Files.createDirectories(RELEASED.getParent());
            Files.writeString(RELEASED, now.text());
        }

        assertThat(now.breaksOf(ApiShape.parse(Files.readString(RELEASED))))
                .as("within /v1 nothing goes away and nothing more is demanded: docs/integrator/versioning.md")
                .isEmpty();
    }

    /** What is found when the API changes in this way after a release. */
    private static List<String> breaksAfter(Consumer<ObjectNode> change) {
        ObjectNode changed = DESCRIPTION.root().deepCopy();
        change.accept(changed);
        return ApiShape.of(Description.of(changed)).breaksOf(ApiShape.of(DESCRIPTION));
    }

    private static ObjectNode at(ObjectNode root, String pointer) {
        return (ObjectNode) root.at(pointer);
    }

    @Test
    void aPathThatIsGoneIsFound() {
        assertThat(breaksAfter(api -> at(api, "/paths").remove("/v1/record")))
                .contains("gone: operation getRecord at GET /v1/record");
    }

    @Test
    void aFieldThatIsGoneOrOfAnotherTypeIsFound() {
        assertThat(breaksAfter(api ->
                        at(api, "/components/schemas/OfferJson/properties").remove("status")))
                .contains("gone: schema OfferJson status is string");
        assertThat(breaksAfter(api ->
                        at(api, "/components/schemas/OfferJson/properties/id").put("type", "string")))
                .containsExactly("gone: schema OfferJson id is integer int32");
        assertThat(breaksAfter(api -> at(api, "/components/schemas/OfferJson").remove("required")))
                .contains("gone: schema OfferJson always has id");
    }

    @Test
    void aCodeOrAValueThatIsGoneIsFound() {
        assertThat(breaksAfter(
                        api -> ((ArrayNode) api.at("/components/responses/PreconditionFailed/x-codes")).remove(0)))
                .containsExactly("gone: code precondition-failed 412");
        assertThat(breaksAfter(api ->
                        ((ArrayNode) api.at("/components/schemas/NewNegotiation/properties/mode/enum")).remove(0)))
                .containsExactly("gone: schema NewNegotiation mode may be COPILOT");
    }

    @Test
    void whatIsDemandedInAdditionIsFound() {
        assertThat(breaksAfter(api -> ((ArrayNode) api.at("/components/schemas/NewOffer/required")).add("message")))
                .containsExactly("demanded: schema NewOffer message");
        assertThat(breaksAfter(
                        api -> at(api, "/paths/~1v1~1record/get/parameters/0").put("required", true)))
                .containsExactly("demanded: operation getRecord query tenant");
    }

    @Test
    void whatIsAddedIsNoBreak() {
        assertThat(breaksAfter(api -> {
                    ObjectNode more = at(api, "/components/schemas/OfferJson");
                    at(more, "/properties").putObject("colour").put("type", "string");
                    ((ArrayNode) more.get("required")).add("colour");
                    at(api, "/components/schemas")
                            .putObject("Extra")
                            .putArray("required")
                            .add("colour");
                    at(api, "/paths")
                            .set("/v1/more", api.at("/paths/~1v1~1tenants").deepCopy());
                }))
                .isEmpty();
    }
}
