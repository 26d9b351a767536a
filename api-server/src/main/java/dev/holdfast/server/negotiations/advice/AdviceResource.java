package dev.holdfast.server.negotiations.advice;

import static dev.holdfast.server.security.Gatekeeper.NEGOTIATION;
import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.engine.answer.Consultation;
import dev.holdfast.engine.answer.Recommendation;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.Talk;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.negotiations.desk.Refusals;
import dev.holdfast.server.negotiations.view.AvailableActions;
import dev.holdfast.server.negotiations.view.FindingJson;
import dev.holdfast.server.problem.AlsoAnswers;
import dev.holdfast.server.problem.ErrorKind;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** Advice for our team, during the talk. */
@Path("v1/negotiations/{" + NEGOTIATION + "}/advice")
@Produces(MediaType.APPLICATION_JSON)
public final class AdviceResource {

    private final Clerk clerk;

    @Inject
    AdviceResource(Clerk clerk) {
        this.clerk = clerk;
    }

    @GET
    @AllowedTo({OWNER, NEGOTIATOR})
    @Operation(operationId = "getAdvice", summary = "What our side should do next, and why")
    @AlsoAnswers(ErrorKind.CONFLICT)
    public AdviceView get(@Context Caller caller) {
        Consultation consultation = clerk.consult(caller);
        Negotiation negotiation = consultation.snapshot().negotiation();
        if (!(negotiation instanceof Talk)) {
            throw Refusals.of(negotiation.notInThisState().refusal().orElseThrow(), Audience.of(caller));
        }
        Recommendation advice = consultation.recommendation();
        Moves moves = new Moves(
                negotiation.course().brief().preferences(),
                "/v1/negotiations/" + negotiation.course().charter().id());
        MoveJson move = moves.json(advice.move());
        return new AdviceView(
                move,
                advice.by().name(),
                advice.rationale(),
                moves.request(move),
                moves.equivalents(advice),
                FindingJson.of(advice.findings()),
                FindingJson.of(consultation.noticed()),
                AvailableActions.of(negotiation, caller));
    }
}
