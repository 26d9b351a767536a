package dev.holdfast.server.negotiations.credentials;

import static dev.holdfast.server.security.Gatekeeper.NEGOTIATION;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Gives out credentials. */
@Path("v1/negotiations/{" + NEGOTIATION + "}/credentials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CredentialsResource {

    private final CredentialIssuer issuer;

    @Inject
    CredentialsResource(CredentialIssuer issuer) {
        this.issuer = issuer;
    }

    @POST
    @AllowedTo(OWNER)
    @Operation(operationId = "addCredential", summary = "Give out a further credential; it is shown this once")
    @ApiResponse(
            responseCode = "201",
            description = "The credential",
            content = @Content(schema = @Schema(implementation = IssuedCredential.class)))
    public Response add(@Context Caller caller, NewCredential body) {
        IssuedCredential issued =
                issuer.issue(Clerk.id(caller), body.role(), body.holder().strip());
        return Response.status(Response.Status.CREATED).entity(issued).build();
    }
}
