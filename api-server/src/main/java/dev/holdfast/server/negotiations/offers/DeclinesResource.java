package dev.holdfast.server.negotiations.offers;

import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.engine.answer.Turn;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.problem.Problem;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.problem.ProblemMapper;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Reach;
import dev.holdfast.server.store.index.NegotiationIndex;
import dev.holdfast.server.store.request.AlreadyMarked;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** Declines many offers in many negotiations of a tenant; what becomes of one is nothing to the others. */
@Path("v1/declines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class DeclinesResource {

    private final Clerk clerk;
    private final NegotiationIndex index;
    private final ProblemMapper problems;

    @Inject
    DeclinesResource(Clerk clerk, NegotiationIndex index, ProblemMapper problems) {
        this.clerk = clerk;
        this.index = index;
        this.problems = problems;
    }

    @POST
    @AllowedTo(
            value = {OWNER, NEGOTIATOR},
            reach = Reach.TENANT)
    @Operation(
            operationId = "declineOffers",
            summary = "Decline offers of several negotiations; each has a result of its own")
    public DeclineResults decline(@Context Caller caller, Declines chosen) {
        return new DeclineResults(
                chosen.declines().stream().map(item -> one(caller, item)).toList());
    }

    private DeclineResult one(Caller caller, Declines.Item item) {
        try {
            Turn turn = decline(caller, item);
            return new DeclineResult(
                    item.negotiation(),
                    item.offer(),
                    200,
                    Optional.of(turn.snapshot().negotiation().status()),
                    Optional.empty());
        } catch (AlreadyMarked second) {
            // the whole request is being carried out elsewhere
            throw second;
        } catch (RuntimeException failure) {
            Problem problem = (Problem) problems.toResponse(failure).getEntity();
            return new DeclineResult(
                    item.negotiation(), item.offer(), problem.status(), Optional.empty(), Optional.of(problem));
        }
    }

    /** Whoever names a negotiation of another tenant finds nothing there. */
    private Turn decline(Caller caller, Declines.Item item) {
        if (!index.contains(caller.tenant(), item.negotiation())) {
            throw ProblemException.notFound();
        }
        OfferReference offer = OfferReader.reference(Integer.toString(item.offer()), item.revision());
        String words = item.message().orElse("");
        return clerk.carryOut(
                caller.about(item.negotiation()),
                (now, author) -> new OurCommand.DeclineOffer(now, author, offer, words));
    }
}
