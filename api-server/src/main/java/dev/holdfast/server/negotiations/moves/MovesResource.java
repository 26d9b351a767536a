package dev.holdfast.server.negotiations.moves;

import static dev.holdfast.server.security.Gatekeeper.NEGOTIATION;
import static dev.holdfast.server.security.Role.COUNTERPARTY;
import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.TheirCommand;
import dev.holdfast.negotiation.move.WalkAwayReason;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.server.http.condition.Conditional;
import dev.holdfast.server.json.Body;
import dev.holdfast.server.json.MayBeAbsent;
import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.negotiations.terms.Reading;
import dev.holdfast.server.negotiations.terms.Terms;
import dev.holdfast.server.negotiations.view.NegotiationView;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Moves that are not about one offer. */
@Path("v1/negotiations/{" + NEGOTIATION + "}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Conditional
public final class MovesResource {

    private final Clerk clerk;

    @Inject
    MovesResource(Clerk clerk) {
        this.clerk = clerk;
    }

    @POST
    @Path("hold")
    @AllowedTo({OWNER, NEGOTIATOR})
    @Operation(operationId = "hold", summary = "Stand at our offer, or put the last one on the table again")
    public NegotiationView hold(@Context Caller caller) {
        return clerk.act(caller, OurCommand.Hold::new);
    }

    @POST
    @Path("warn")
    @AllowedTo({OWNER, NEGOTIATOR})
    @Operation(operationId = "warn", summary = "Say that our side is close to its last word")
    public NegotiationView warn(@Context Caller caller, Warning warning) {
        return clerk.act(caller, (now, author) -> new OurCommand.Warn(now, author, warning.message()));
    }

    @POST
    @Path("final")
    @AllowedTo({OWNER, NEGOTIATOR})
    @Operation(operationId = "announceFinal", summary = "Announce our last offer; it binds")
    public NegotiationView announceFinal(@Context Caller caller, @MayBeAbsent Body<FinalOffer> given) {
        Optional<Outcome> terms = Optional.ofNullable(given).flatMap(body -> terms(caller, body));
        Optional<FinalOffer> body = Optional.ofNullable(given).map(Body::whole);
        Optional<Instant> expiresAt =
                body.flatMap(FinalOffer::expiresAt).map(moment -> moment.truncatedTo(ChronoUnit.MICROS));
        String words = body.flatMap(FinalOffer::message).orElse("");
        return clerk.act(caller, (now, author) -> new OurCommand.AnnounceFinal(now, author, terms, expiresAt, words));
    }

    private Optional<Outcome> terms(Caller caller, Body<FinalOffer> body) {
        Reading reading = Reading.goingOn(body.errors());
        Optional<Outcome> terms = body.optional("terms", FinalOffer::terms)
                .flatMap(given -> Terms.read(reading.in("terms"), given, clerk.space(caller)));
        reading.finish();
        return terms;
    }

    @POST
    @Path("walk-away")
    @AllowedTo({OWNER, NEGOTIATOR})
    @Operation(
            operationId = "walkAway",
            summary = "End the negotiation without a deal; possible at any point, and needs nobody's consent")
    public NegotiationView walkAway(@Context Caller caller, @MayBeAbsent Message body) {
        String words = Message.of(body);
        return clerk.act(
                caller, (now, author) -> new OurCommand.WalkAway(now, author, WalkAwayReason.OUR_DECISION, words));
    }

    @POST
    @Path("leave")
    @AllowedTo(COUNTERPARTY)
    @Operation(operationId = "leave", summary = "End the negotiation from the counterparty's side")
    public NegotiationView leave(@Context Caller caller, @MayBeAbsent Message body) {
        String words = Message.of(body);
        return clerk.act(caller, (now, author) -> new TheirCommand.Leave(now, author, words));
    }
}
