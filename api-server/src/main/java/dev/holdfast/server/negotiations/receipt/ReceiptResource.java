package dev.holdfast.server.negotiations.receipt;

import static dev.holdfast.server.security.Gatekeeper.NEGOTIATION;
import static dev.holdfast.server.security.Role.AUDITOR;
import static dev.holdfast.server.security.Role.COUNTERPARTY;
import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.problem.AlsoAnswers;
import dev.holdfast.server.problem.ErrorKind;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.store.event.EventLog;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;

/** Receipts of a negotiation that has ended, which prove themselves. */
@Path("v1/negotiations/{" + NEGOTIATION + "}/receipt")
@Produces(ReceiptResource.COMPACT_JWS)
public final class ReceiptResource {

    /** A signed text in compact form (RFC 7515). */
    public static final String COMPACT_JWS = "application/jose";

    private final Clerk clerk;
    private final Receipts receipts;
    private final EventLog log;

    @Inject
    ReceiptResource(Clerk clerk, Receipts receipts, EventLog log) {
        this.clerk = clerk;
        this.receipts = receipts;
        this.log = log;
    }

    @GET
    @AllowedTo({OWNER, NEGOTIATOR, AUDITOR, COUNTERPARTY})
    @Operation(
            operationId = "getReceipt",
            summary = "The signed receipt of what both sides know; the same for everybody")
    @AlsoAnswers(ErrorKind.CONFLICT)
    public String get(@Context Caller caller) {
        Snapshot snapshot = clerk.read(caller);
        chain(caller);
        return receipts.of(snapshot, caller.tenant());
    }

    @GET
    @Path("owner")
    @AllowedTo({OWNER, AUDITOR})
    @Operation(
            operationId = "getOwnerReceipt",
            summary = "The same with the head of the whole log; not to be given to the other side")
    @AlsoAnswers(ErrorKind.CONFLICT)
    public String whole(@Context Caller caller) {
        Snapshot snapshot = clerk.read(caller);
        return receipts.of(snapshot, caller.tenant(), chain(caller));
    }

    private WholeChain chain(Caller caller) {
        return WholeChain.of(log, caller.tenant(), Clerk.id(caller).toString()).asWritten();
    }
}
