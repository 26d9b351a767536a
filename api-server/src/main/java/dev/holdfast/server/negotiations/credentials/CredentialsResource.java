package dev.holdfast.server.negotiations.credentials;

import static dev.holdfast.server.security.Gatekeeper.NEGOTIATION;
import static dev.holdfast.server.security.Role.AUDITOR;
import static dev.holdfast.server.security.Role.OPERATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** Gives out credentials, lists them and takes them back. */
@Path("v1/negotiations/{" + NEGOTIATION + "}/credentials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class CredentialsResource {

    private final CredentialIssuer issuer;
    private final CredentialRegister register;
    private final Clock clock;

    @Inject
    CredentialsResource(CredentialIssuer issuer, CredentialRegister register, Clock clock) {
        this.issuer = issuer;
        this.register = register;
        this.clock = clock;
    }

    @POST
    @AllowedTo({OWNER, OPERATOR})
    @Operation(
            operationId = "addCredential",
            summary = "Give out a further credential; it is shown this once. A second owner gets it from an operator")
    @ApiResponse(
            responseCode = "201",
            description = "The credential",
            content = @Content(schema = @Schema(implementation = IssuedCredential.class)))
    public Response add(@Context Caller caller, NewCredential body) {
        if (body.role() == Audience.OWNER && caller.role() != OPERATOR) {
            throw new ProblemException(
                    ErrorCode.FORBIDDEN,
                    "A second owner gets the credential or a key from an operator, so that nobody approves alone.");
        }
        if (body.expiresAt().filter(end -> !end.isAfter(clock.instant())).isPresent()) {
            throw ProblemException.invalid(
                    FieldError.of("/expiresAt", FieldCode.OUT_OF_RANGE, "must lie in the future"));
        }
        return Response.status(Response.Status.CREATED)
                .entity(issuer.issue(caller, body))
                .build();
    }

    @GET
    @AllowedTo({OWNER, AUDITOR, OPERATOR})
    @Operation(
            operationId = "listCredentials",
            summary = "What is known of the credentials, oldest first; revoked ones included")
    public CredentialList list(@Context Caller caller) {
        return register.of(caller);
    }

    @DELETE
    @Path("{credential}")
    @AllowedTo({OWNER, OPERATOR})
    @Operation(
            operationId = "revokeCredential",
            summary = "Take a credential back; after a second it opens nothing on any server")
    public CredentialJson revoke(@Context Caller caller, @PathParam("credential") String id) {
        return register.revoke(caller, id);
    }
}
