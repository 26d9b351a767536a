package dev.holdfast.server.negotiations.offers;

import static dev.holdfast.server.security.Gatekeeper.NEGOTIATION;
import static dev.holdfast.server.security.Role.AUDITOR;
import static dev.holdfast.server.security.Role.COUNTERPARTY;
import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.server.http.condition.Conditional;
import dev.holdfast.server.json.Body;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.negotiations.table.OfferViews;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;

/** Offers of both sides. What is done with an offer is a move of the caller's side. */
@Path("v1/negotiations/{" + NEGOTIATION + "}/offers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Conditional
public final class OffersResource {

    private final Clerk clerk;

    @Inject
    OffersResource(Clerk clerk) {
        this.clerk = clerk;
    }

    @GET
    @AllowedTo({OWNER, NEGOTIATOR, AUDITOR, COUNTERPARTY})
    @Operation(operationId = "listOffers", summary = "All offers and what has become of them, oldest first")
    public OfferList list(@Context Caller caller) {
        Snapshot snapshot = clerk.read(caller);
        return new OfferList(
                OfferViews.all(snapshot, Audience.of(caller, snapshot.negotiation())),
                AvailableActions.of(snapshot.negotiation(), caller));
    }

    @POST
    @AllowedTo({OWNER, NEGOTIATOR, COUNTERPARTY})
    @Operation(
            operationId = "makeOffer",
            summary = "Put a package on the table; it replaces the caller's standing offer")
    public NegotiationView make(@Context Caller caller, Body<NewOffer> body) {
        boolean isOurs = Audience.of(caller).isTeam();
        Outcome terms = OfferReader.terms(body, clerk.space(caller), isOurs);
        NewOffer offer = body.whole();
        Optional<Instant> expiresAt = OfferReader.expiry(offer.expiresAt());
        boolean isFinal = offer.isFinal().orElse(false);
        boolean trade = offer.trade().orElse(false);
        String words = offer.message().orElse("");
        return clerk.act(
                caller,
                (now, author) -> isOurs
                        ? new OurCommand.MakeOffer(now, author, terms, expiresAt, trade, words)
                        : new TheirCommand.MakeTheirOffer(now, author, terms, expiresAt, isFinal, words));
    }

    @POST
    @Path("{offer}/accept")
    @AllowedTo({OWNER, NEGOTIATOR, COUNTERPARTY})
    @Operation(operationId = "acceptOffer", summary = "Accept the other side's standing offer")
    public NegotiationView accept(@Context Caller caller, @PathParam("offer") String id, OfferRevision chosen) {
        OfferReference offer = OfferReader.reference(id, chosen.revision());
        boolean isOurs = Audience.of(caller).isTeam();
        return clerk.act(
                caller,
                (now, author) -> isOurs
                        ? new OurCommand.AcceptOffer(now, author, offer)
                        : new TheirCommand.AcceptOurs(now, author, offer));
    }

    @POST
    @Path("{offer}/decline")
    @AllowedTo({OWNER, NEGOTIATOR, COUNTERPARTY})
    @Operation(operationId = "declineOffer", summary = "Decline the other side's standing offer")
    public NegotiationView decline(@Context Caller caller, @PathParam("offer") String id, OfferDecline chosen) {
        OfferReference offer = OfferReader.reference(id, chosen.revision());
        boolean isOurs = Audience.of(caller).isTeam();
        String words = chosen.message().orElse("");
        return clerk.act(
                caller,
                (now, author) -> isOurs
                        ? new OurCommand.DeclineOffer(now, author, offer, words)
                        : new TheirCommand.DeclineOurs(now, author, offer, words));
    }

    @POST
    @Path("{offer}/withdraw")
    @AllowedTo({OWNER, NEGOTIATOR, COUNTERPARTY})
    @Operation(operationId = "withdrawOffer", summary = "Take back the caller's own standing offer")
    public NegotiationView withdraw(@Context Caller caller, @PathParam("offer") String id, OfferRevision chosen) {
        OfferReference offer = OfferReader.reference(id, chosen.revision());
        boolean isOurs = Audience.of(caller).isTeam();
        return clerk.act(
                caller,
                (now, author) -> isOurs
                        ? new OurCommand.WithdrawOffer(now, author, offer)
                        : new TheirCommand.WithdrawTheirs(now, author, offer));
    }
}
