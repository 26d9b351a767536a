package dev.holdfast.server.negotiations;

import static dev.holdfast.server.security.Gatekeeper.NEGOTIATION;
import static dev.holdfast.server.security.Role.AUDITOR;
import static dev.holdfast.server.security.Role.COUNTERPARTY;
import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.negotiations.view.NegotiationView;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** One negotiation. */
@Path("v1/negotiations/{" + NEGOTIATION + "}")
@Produces(MediaType.APPLICATION_JSON)
public final class NegotiationResource {

    private final Clerk clerk;

    @Inject
    NegotiationResource(Clerk clerk) {
        this.clerk = clerk;
    }

    @GET
    @AllowedTo({OWNER, NEGOTIATOR, AUDITOR, COUNTERPARTY})
    @Operation(operationId = "getNegotiation", summary = "The negotiation, as the caller may see it")
    public NegotiationView get(@Context Caller caller) {
        return clerk.view(caller);
    }
}
