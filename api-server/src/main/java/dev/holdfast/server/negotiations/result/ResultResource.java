package dev.holdfast.server.negotiations.result;

import static dev.holdfast.server.security.Gatekeeper.NEGOTIATION;
import static dev.holdfast.server.security.Role.AUDITOR;
import static dev.holdfast.server.security.Role.COUNTERPARTY;
import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.Closed;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.problem.AlsoAnswers;
import dev.holdfast.server.problem.ErrorKind;
import dev.holdfast.server.problem.RefusedException;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** What a negotiation was worth, once it has ended. */
@Path("v1/negotiations/{" + NEGOTIATION + "}/result")
@Produces(MediaType.APPLICATION_JSON)
public final class ResultResource {

    private final Clerk clerk;

    @Inject
    ResultResource(Clerk clerk) {
        this.clerk = clerk;
    }

    @GET
    @AllowedTo({OWNER, NEGOTIATOR, AUDITOR, COUNTERPARTY})
    @Operation(operationId = "getResult", summary = "What the negotiation was worth, once it has ended")
    @AlsoAnswers(ErrorKind.CONFLICT)
    @ApiResponse(
            responseCode = "200",
            description = "As much of the result as the caller may know",
            content = @Content(schema = @Schema(implementation = ResultView.class)))
    public ResultView get(@Context Caller caller) {
        Snapshot snapshot = clerk.read(caller);
        if (snapshot.negotiation() instanceof Closed closed) {
            return new Results(closed, snapshot).of(caller);
        }
        throw RefusedException.conflict(
                ReasonCode.NOT_IN_THIS_STATE.name(),
                "The negotiation has not ended yet.",
                "Ask again when its state is a closed one.");
    }
}
