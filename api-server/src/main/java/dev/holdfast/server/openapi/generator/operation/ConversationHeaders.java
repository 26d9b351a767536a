package dev.holdfast.server.openapi.generator.operation;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Set;

/** Headers that no resource declares, because filters take care of them for all. */
final class ConversationHeaders {

    private ConversationHeaders() {}

    /** On commands of a negotiation. */
    static Parameter ifMatch() {
        return new HeaderParameter()
                .name("If-Match")
                .description(
                        "The `ETag` of the negotiation as the caller has read it: otherwise nothing is done, and the"
                                + " answer is 412.")
                .schema(new Schema<>().types(Set.of("string")));
    }

    /** On every call that changes something. */
    static Parameter idempotencyKey() {
        return new HeaderParameter()
                .name("Idempotency-Key")
                .description(
                        "A key of your own, such as a random UUID in double quotes. A request that is sent again with"
                                + " its key is not carried out again: its answer is, with `Idempotent-Replayed: true`.")
                .schema(new Schema<>().types(Set.of("string")).example("\"8e03978e-40d5-43dd-bc93-6894a57f9324\""));
    }
}
