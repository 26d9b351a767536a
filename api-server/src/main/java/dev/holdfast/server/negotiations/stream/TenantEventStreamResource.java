package dev.holdfast.server.negotiations.stream;

import static dev.holdfast.server.security.Role.AUDITOR;
import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.server.negotiations.events.CloudEvent;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Reach;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What happens in all negotiations of a tenant, while it happens. */
@Path("v1/event-stream")
@Produces(MediaType.SERVER_SENT_EVENTS)
public final class TenantEventStreamResource {

    private final StreamOffice office;

    @Inject
    TenantEventStreamResource(StreamOffice office) {
        this.office = office;
    }

    @GET
    @AllowedTo(
            value = {OWNER, NEGOTIATOR, AUDITOR},
            reach = Reach.TENANT)
    @Operation(
            operationId = "streamEventsOfTenant",
            summary = "What happens from now on in all negotiations of the tenant, as server-sent events; stays open")
    @ApiResponse(
            responseCode = "200",
            description = "Events in the envelope of CloudEvents, each with its id, and comments as signs of life",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = CloudEvent.class)))
    public Response listen(
            @Context Caller caller,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String last,
            @Parameter(description = "The same as `Last-Event-ID`, for whom cannot set headers") @QueryParam("after")
                    String after) {
        return Response.ok(office.ofTenant(
                        caller, authorization, LastEvent.of(Optional.ofNullable(last), Optional.ofNullable(after))))
                .build();
    }
}
