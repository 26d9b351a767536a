package dev.holdfast.server.signing;

import dev.holdfast.server.security.OpenToAll;
import dev.holdfast.server.security.signing.SigningOffice;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The public halves of all keys that have ever signed, for everybody, where people look for them. */
@Path(".well-known/jwks.json")
@Produces(MediaType.APPLICATION_JSON)
public final class JwksResource {

    private final SigningOffice office;

    @Inject
    JwksResource(SigningOffice office) {
        this.office = office;
    }

    @GET
    @OpenToAll
    @Operation(operationId = "getSigningKeys", summary = "The keys by which receipts are verified, as a JWKS")
    public JwksJson get() {
        return new JwksJson(office.published().stream().map(JwkJson::of).toList());
    }
}
