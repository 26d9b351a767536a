package dev.holdfast.server.openapi.generator.operation;

import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Role;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.Set;

/** The two ways to say who is calling. Both are sent in the same header. */
public final class SecuritySchemes {

    private static final String CREDENTIAL = "credential";
    private static final String TOKEN = "token";

    /** The roles that an issuer can give. */
    private static final Set<Role> OF_TOKENS = Set.of(Role.OWNER, Role.NEGOTIATOR, Role.AUDITOR);

    private SecuritySchemes() {}

    /** Describes both. */
    public static void define(OpenAPI description) {
        description
                .getComponents()
                .addSecuritySchemes(
                        CREDENTIAL,
                        bearer(
                                "A credential of a negotiation (owner, negotiator or counterparty; `hf_…`), or an API key of a"
                                        + " tenant or an operator (`hfk_…`)"))
                .addSecuritySchemes(
                        TOKEN,
                        bearer("An access token of the OpenID Connect issuer that the operator has named with"
                                        + " `oidc.issuer`. Its claims name a tenant and the role `OWNER`, `NEGOTIATOR` or"
                                        + " `AUDITOR`")
                                .bearerFormat("JWT"));
    }

    private static SecurityScheme bearer(String about) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(about);
    }

    static void addTo(Operation operation, AllowedTo allowed) {
        operation.addSecurityItem(new SecurityRequirement().addList(CREDENTIAL));
        if (Arrays.stream(allowed.value()).anyMatch(OF_TOKENS::contains)) {
            operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
        }
    }
}
