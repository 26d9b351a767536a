package dev.holdfast.server.openapi.generator;

import dev.holdfast.server.openapi.generator.operation.Feature;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;

/** What the description says of the API as a whole. */
final class ApiFrame {

    private ApiFrame() {}

    static OpenAPI newDescription() {
        return new OpenAPI(SpecVersion.V31)
                .openapi("3.1.0")
                .info(new Info()
                        .title("Holdfast")
                        .version("v1")
                        .description("A negotiation engine for the side that must be able to say no.\n\n"
                                + "Every error has the same shape, `application/problem+json`; its `code` is stable"
                                + " and explained at its `type`. A refusal that is part of the business also has a"
                                + " `reason`. Unknown fields are errors. Terms and money are exact decimals: a request"
                                + " may carry them as numbers or as strings like `\"12.50\"`.\n\n"
                                + "Answers may gain fields, and codes may be added: ignore what you do not know. A path that"
                                + " there is not answers 404, and a method that a path has not answers 405, both with a"
                                + " problem document.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("/")))
                .tags(Feature.tags().entrySet().stream()
                        .map(tag -> new Tag().name(tag.getKey()).description(tag.getValue()))
                        .toList())
                .components(new Components());
    }
}
