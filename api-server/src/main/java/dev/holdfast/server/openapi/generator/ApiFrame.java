package dev.holdfast.server.openapi.generator;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;

/** What the description says of the API as a whole. */
final class ApiFrame {

    /** The name of the one way to say who is calling. */
    static final String CREDENTIAL = "credential";

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
                                + " may carry them as numbers or as strings like `\"12.50\"`.")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                CREDENTIAL,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description(
                                                "A credential of a negotiation (owner, negotiator or counterparty; hf_…),"
                                                        + " an API key of a tenant or an operator (hfk_…), or a token (JWT) of the OpenID Connect"
                                                        + " issuer that the operator has named")));
    }
}
