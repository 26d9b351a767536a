package dev.holdfast.server.negotiations.walkaway;

import static dev.holdfast.server.security.Gatekeeper.NEGOTIATION;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.server.http.condition.Conditional;
import dev.holdfast.server.json.Body;
import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.negotiations.mandate.PointJson;
import dev.holdfast.server.negotiations.mandate.ReservationReader;
import dev.holdfast.server.negotiations.mandate.WalkAwayPointJson;
import dev.holdfast.server.negotiations.mandate.WalkAwayPointView;
import dev.holdfast.server.negotiations.terms.Reading;
import dev.holdfast.server.negotiations.view.AvailableActions;
import dev.holdfast.server.problem.AlsoAnswers;
import dev.holdfast.server.problem.ErrorKind;
import dev.holdfast.server.problem.RefusedException;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.audit.AuditAction;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The walk-away point: stated before the talk; afterwards tightened freely, and loosened with a second person's word. */
@Path("v1/negotiations/{" + NEGOTIATION + "}/walk-away-point")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Conditional
public final class WalkAwayPointResource {

    private final Clerk clerk;
    private final AuditedMandate mandate;
    private final SecondPerson secondPerson;

    @Inject
    WalkAwayPointResource(Clerk clerk, AuditedMandate mandate, SecondPerson secondPerson) {
        this.clerk = clerk;
        this.mandate = mandate;
        this.secondPerson = secondPerson;
    }

    @GET
    @AllowedTo(OWNER)
    @AlsoAnswers(ErrorKind.CONFLICT)
    @Operation(operationId = "getWalkAwayPoint", summary = "The secret part of the mandate")
    public SecretMandate get(@Context Caller caller) {
        Snapshot snapshot = clerk.read(caller);
        WalkAwayPointView point = WalkAwayPointView.of(snapshot.negotiation().course())
                .orElseThrow(() -> RefusedException.conflict(
                        ReasonCode.WALK_AWAY_POINT_MISSING.name(),
                        "No walk-away point has been stated yet.",
                        "State it with PUT, before the talk."));
        return new SecretMandate(point, AvailableActions.of(snapshot.negotiation(), caller));
    }

    @PUT
    @AllowedTo(OWNER)
    @Operation(operationId = "stateWalkAwayPoint", summary = "State the secret part of the mandate, before the talk")
    public SecretMandate state(@Context Caller caller, WalkAwayPointJson body) {
        Reading reading = Reading.start();
        Optional<Reservation> reservation = ReservationReader.read(reading, body, preferences(caller));
        reading.finish();
        mandate.carryOutSilently(
                caller,
                AuditAction.WALK_AWAY_POINT_STATED,
                (now, author) -> new OwnerCommand.StateReservation(now, author, reservation.orElseThrow()));
        return get(caller);
    }

    @POST
    @Path("tightenings")
    @AllowedTo(OWNER)
    @Operation(operationId = "tightenWalkAwayPoint", summary = "Move the walk-away point up, during the talk")
    public SecretMandate tighten(@Context Caller caller, Body<Tightening> body) {
        UtilityFunction preferences = preferences(caller);
        Reading reading = Reading.goingOn(body.errors());
        Optional<WalkAwayPoint> point = body.required("walkAwayPoint", Tightening::walkAwayPoint)
                .flatMap(given -> ReservationReader.walkAwayPoint(reading.in("walkAwayPoint"), given, preferences));
        Optional<SettlingPoint> settlingPoint = body.optional("settlingPoint", Tightening::settlingPoint)
                .flatMap(given -> ReservationReader.settlingPoint(reading.in("settlingPoint"), given, preferences));
        reading.finish();
        mandate.carryOutSilently(
                caller,
                AuditAction.WALK_AWAY_POINT_TIGHTENED,
                (now, author) -> new OwnerCommand.Tighten(now, author, point.orElseThrow(), settlingPoint));
        return get(caller);
    }

    @POST
    @Path("loosenings")
    @AllowedTo(OWNER)
    @Operation(operationId = "requestLoosening", summary = "Ask to move the walk-away point down, during the talk")
    public SecretMandate requestLoosening(@Context Caller caller, Body<Loosening> body) {
        WalkAwayPoint point = point(caller, body, Loosening::walkAwayPoint);
        Loosening asked = body.whole();
        return answer(
                caller,
                AuditAction.LOOSENING_REQUESTED,
                (now, author) ->
                        new OwnerCommand.RequestLoosening(now, author, point, asked.reason(), asked.expiresAt()));
    }

    @POST
    @Path("loosenings/approval")
    @AllowedTo(OWNER)
    @Operation(operationId = "approveLoosening", summary = "Approve exactly what another owner has asked for")
    public SecretMandate approveLoosening(@Context Caller caller, Body<Approval> body) {
        WalkAwayPoint point = point(caller, body, Approval::walkAwayPoint);
        mandate.carryOut(
                caller,
                AuditAction.LOOSENING_APPROVED,
                () -> secondPerson.requireFor(
                        caller, clerk.read(caller).negotiation().course().loosening()),
                (now, author) -> new OwnerCommand.ApproveLoosening(now, author, point));
        return get(caller);
    }

    @DELETE
    @Path("loosenings")
    @AllowedTo(OWNER)
    @Operation(operationId = "rejectLoosening", summary = "Turn down, or take back, the request to loosen")
    public SecretMandate rejectLoosening(@Context Caller caller) {
        return answer(caller, AuditAction.LOOSENING_REJECTED, OwnerCommand.RejectLoosening::new);
    }

    private SecretMandate answer(Caller caller, AuditAction action, BiFunction<Instant, Author, Command> command) {
        mandate.carryOut(caller, action, command);
        return get(caller);
    }

    private <T extends Record> WalkAwayPoint point(Caller caller, Body<T> body, Function<T, PointJson> component) {
        Reading reading = Reading.goingOn(body.errors());
        Optional<WalkAwayPoint> point = body.required("walkAwayPoint", component)
                .flatMap(given ->
                        ReservationReader.walkAwayPoint(reading.in("walkAwayPoint"), given, preferences(caller)));
        reading.finish();
        return point.orElseThrow();
    }

    private UtilityFunction preferences(Caller caller) {
        return clerk.read(caller).negotiation().course().brief().preferences();
    }
}
