package dev.holdfast.server.openapi.generator.operation;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** What parameters mean that several operations have, so that it is written once. A resource may say more about its own. */
final class ParameterWords {

    private static final BigDecimal LONGEST_PAGE = BigDecimal.valueOf(500);

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("path:negotiation", "The id of the negotiation"),
            Map.entry("path:offer", "The id of the offer in its negotiation, a whole number from 1"),
            Map.entry("path:fact", "The fact that is stated"),
            Map.entry("path:credential", "The id of the credential; not the credential itself"),
            Map.entry("path:key", "The id of the key; not the key itself"),
            Map.entry("path:webhook", "The id of the webhook"),
            Map.entry("path:tenant", "The id of the tenant"),
            Map.entry("path:kind", "`strategy`, `guard` or `tracker`"),
            Map.entry("path:name", "The name of the plugin part"),
            Map.entry("path:code", "A code of an error answer"),
            Map.entry("query:limit", "How many at most, 1 to 500"),
            Map.entry("query:cursor", "What the page before gave as `next`"),
            Map.entry("query:tenant", "The id of a tenant"),
            Map.entry(
                    "header:Last-Event-ID",
                    "The id of the last event that was heard; the stream goes on with the one after it"));

    private ParameterWords() {}

    static void complete(Parameter parameter) {
        if (isBlank(parameter.getDescription())) {
            parameter.setDescription(Optional.ofNullable(WORDS.get(parameter.getIn() + ":" + parameter.getName()))
                    .orElseThrow(() -> new IllegalStateException("The parameter " + parameter.getName()
                            + " needs @Parameter(description = …), or words here")));
        }
        if (parameter.getName().equals("limit")) {
            Schema<?> schema = parameter.getSchema();
            schema.setMinimum(BigDecimal.ONE);
            schema.setMaximum(LONGEST_PAGE);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
