package dev.holdfast.server.negotiations.events;

import static dev.holdfast.server.security.Gatekeeper.NEGOTIATION;
import static dev.holdfast.server.security.Role.AUDITOR;
import static dev.holdfast.server.security.Role.COUNTERPARTY;
import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.negotiations.view.AvailableActions;
import dev.holdfast.server.paging.PageLimit;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.FieldErrors;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** What has happened, as the caller may see it. */
@Path("v1/negotiations/{" + NEGOTIATION + "}/events")
@Produces(MediaType.APPLICATION_JSON)
public final class EventsResource {

    private final Clerk clerk;

    @Inject
    EventsResource(Clerk clerk) {
        this.clerk = clerk;
    }

    @GET
    @AllowedTo({OWNER, NEGOTIATOR, AUDITOR, COUNTERPARTY})
    @Operation(operationId = "listEvents", summary = "What has happened, oldest first")
    public EventList list(
            @Context Caller caller,
            @Parameter(description = "The version after which to begin, such as `next` of the page before")
                    @QueryParam("after")
                    @DefaultValue("0")
                    long after,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        FieldErrors errors = new FieldErrors();
        if (after < 0) {
            errors.add(FieldError.ofQuery("after", FieldCode.OUT_OF_RANGE, "must not be negative"));
        }
        PageLimit.check(limit, errors);
        errors.throwIfAny();
        Snapshot snapshot = clerk.read(caller);
        return new EventList(
                EventViews.page(snapshot, Audience.of(caller, snapshot.negotiation()), after, limit),
                AvailableActions.of(snapshot.negotiation(), caller));
    }
}
