package dev.holdfast.server.negotiations.readiness;

import static dev.holdfast.server.security.Gatekeeper.NEGOTIATION;
import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.readiness.Viability;
import dev.holdfast.server.http.condition.Conditional;
import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.negotiations.view.AvailableActions;
import dev.holdfast.server.negotiations.view.NegotiationView;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Whether to negotiate, and beginning to. */
@Path("v1/negotiations/{" + NEGOTIATION + "}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Conditional
public final class OpeningResource {

    private final Clerk clerk;

    @Inject
    OpeningResource(Clerk clerk) {
        this.clerk = clerk;
    }

    @GET
    @Path("viability")
    @AllowedTo({OWNER, NEGOTIATOR})
    @Operation(operationId = "getViability", summary = "Whether to negotiate, to keep selling, or to decline")
    public ViabilityView viability(@Context Caller caller) {
        Viability viability = clerk.assess(caller);
        return new ViabilityView(
                viability.answer(),
                viability.reasons(),
                AvailableActions.of(clerk.read(caller).negotiation(), caller));
    }

    @POST
    @Path("open")
    @AllowedTo({OWNER, NEGOTIATOR})
    @Operation(operationId = "open", summary = "Begin the talk; needs all six facts and a walk-away point")
    public NegotiationView open(@Context Caller caller) {
        return clerk.act(caller, PreparingCommand.OpenTalk::new);
    }
}
