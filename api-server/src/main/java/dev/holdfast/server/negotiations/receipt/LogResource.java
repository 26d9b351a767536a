package dev.holdfast.server.negotiations.receipt;

import static dev.holdfast.server.security.Gatekeeper.NEGOTIATION;
import static dev.holdfast.server.security.Role.AUDITOR;
import static dev.holdfast.server.security.Role.COUNTERPARTY;
import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.store.event.EventLog;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Logs that can be followed link by link, up to the head that a receipt names. */
@Path("v1/negotiations/{" + NEGOTIATION + "}/log")
@Produces(MediaType.APPLICATION_JSON)
public final class LogResource {

    private final Clerk clerk;
    private final EventLog log;

    @Inject
    LogResource(Clerk clerk, EventLog log) {
        this.clerk = clerk;
        this.log = log;
    }

    @GET
    @AllowedTo({OWNER, NEGOTIATOR, AUDITOR, COUNTERPARTY})
    @Operation(operationId = "getLog", summary = "The chained log of what both sides know; the same for everybody")
    public LogJson get(@Context Caller caller) {
        return PublicChain.of(clerk.read(caller)).log();
    }

    /** An auditor sees all of it once it has ended, and nothing of a walk-away point before. */
    @GET
    @Path("owner")
    @AllowedTo({OWNER, AUDITOR})
    @Operation(operationId = "getOwnerLog", summary = "The chained log of everything, as it is stored")
    public LogJson whole(@Context Caller caller) {
        if (Audience.of(caller, clerk.read(caller).negotiation()) != Audience.OWNER) {
            throw Receipts.notEnded();
        }
        return WholeChain.of(log, caller.tenant(), Clerk.id(caller).toString()).log();
    }
}
