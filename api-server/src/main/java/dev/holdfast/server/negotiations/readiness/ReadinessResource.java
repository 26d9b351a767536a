package dev.holdfast.server.negotiations.readiness;

import static dev.holdfast.server.security.Gatekeeper.NEGOTIATION;
import static dev.holdfast.server.security.Role.AUDITOR;
import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.negotiation.readiness.TheirPosition;
import dev.holdfast.server.http.condition.Conditional;
import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.negotiations.terms.Reading;
import dev.holdfast.server.negotiations.terms.TheirPositionJson;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;

/** The six readiness facts, without which no talk is opened. */
@Path("v1/negotiations/{" + NEGOTIATION + "}/readiness")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Conditional
public final class ReadinessResource {

    private final Clerk clerk;

    @Inject
    ReadinessResource(Clerk clerk) {
        this.clerk = clerk;
    }

    @GET
    @AllowedTo({OWNER, NEGOTIATOR, AUDITOR})
    @Operation(operationId = "getReadiness", summary = "What is known of the six facts, and what is missing")
    public ReadinessView get(@Context Caller caller) {
        return ReadinessView.of(clerk.read(caller), caller);
    }

    @PUT
    @Path("facts/{fact}")
    @AllowedTo({OWNER, NEGOTIATOR})
    @Operation(operationId = "stateFact", summary = "State a fact, with the evidence for it")
    public ReadinessView stateFact(@Context Caller caller, @PathParam("fact") String name, EvidenceJson body) {
        ReadinessFact fact = Arrays.stream(ReadinessFact.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        clerk.carryOut(caller, (now, author) -> new PreparingCommand.StateFact(now, author, fact, body.evidence()));
        return get(caller);
    }

    @POST
    @Path("rejections")
    @AllowedTo({OWNER, NEGOTIATOR})
    @Operation(operationId = "logRejection", summary = "Log that they have rejected our offer, before the talk")
    public ReadinessView logRejection(@Context Caller caller, EvidenceJson body) {
        clerk.carryOut(caller, (now, author) -> new PreparingCommand.LogRejection(now, author, body.evidence()));
        return get(caller);
    }

    @PUT
    @Path("their-position")
    @AllowedTo({OWNER, NEGOTIATOR})
    @Operation(operationId = "noteTheirPosition", summary = "Note what they have let us know, before the talk")
    public ReadinessView noteTheirPosition(@Context Caller caller, TheirPositionJson body) {
        Reading reading = Reading.start();
        Optional<TheirPosition> position = body.read(reading, clerk.space(caller));
        reading.finish();
        clerk.carryOut(
                caller, (now, author) -> new PreparingCommand.NoteTheirPosition(now, author, position.orElseThrow()));
        return get(caller);
    }
}
