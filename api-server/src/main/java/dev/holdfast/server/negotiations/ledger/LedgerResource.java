package dev.holdfast.server.negotiations.ledger;

import static dev.holdfast.server.security.Gatekeeper.NEGOTIATION;
import static dev.holdfast.server.security.Role.AUDITOR;
import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.negotiations.view.AvailableActions;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Who has given how much. */
@Path("v1/negotiations/{" + NEGOTIATION + "}/ledger")
@Produces(MediaType.APPLICATION_JSON)
public final class LedgerResource {

    private final Clerk clerk;

    @Inject
    LedgerResource(Clerk clerk) {
        this.clerk = clerk;
    }

    @GET
    @AllowedTo({OWNER, NEGOTIATOR, AUDITOR})
    @Operation(operationId = "getLedger", summary = "The concessions of both sides")
    public LedgerView get(@Context Caller caller) {
        Snapshot snapshot = clerk.read(caller);
        return new LedgerView(ConcessionsView.of(snapshot), AvailableActions.of(snapshot.negotiation(), caller));
    }
}
