package dev.holdfast.server.negotiations.list;

import static dev.holdfast.server.security.Role.AUDITOR;
import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OPERATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.server.json.Body;
import dev.holdfast.server.negotiations.setup.CreatedNegotiation;
import dev.holdfast.server.negotiations.setup.NewNegotiation;
import dev.holdfast.server.negotiations.setup.Registrar;
import dev.holdfast.server.paging.PageLimit;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Reach;
import dev.holdfast.server.store.index.NegotiationIndex;
import dev.holdfast.server.store.index.NegotiationPage;
import dev.holdfast.server.store.index.NegotiationQuery;
import dev.holdfast.server.store.index.PageCursor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The negotiations of a tenant; those of the default one for whoever holds a key of the installation. */
@Path("v1/negotiations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class NegotiationsResource {

    private final Registrar registrar;
    private final NegotiationIndex index;

    @Inject
    NegotiationsResource(Registrar registrar, NegotiationIndex index) {
        this.registrar = registrar;
        this.index = index;
    }

    @POST
    @AllowedTo(
            value = {OWNER, OPERATOR},
            reach = Reach.TENANT)
    @Operation(operationId = "createNegotiation", summary = "Set up a negotiation; answers with its credentials")
    @ApiResponse(
            responseCode = "201",
            description = "The negotiation and its credentials, which are shown this once",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(schema = @Schema(implementation = CreatedNegotiation.class)))
    public Response create(@Context Caller caller, Body<NewNegotiation> body) {
        CreatedNegotiation created = registrar.setUp(caller, body);
        return Response.created(URI.create("/v1/negotiations/" + created.id()))
                .entity(created)
                .build();
    }

    @GET
    @AllowedTo(
            value = {OWNER, NEGOTIATOR, AUDITOR, OPERATOR},
            reach = Reach.TENANT)
    @Operation(
            operationId = "listNegotiations",
            summary = "The negotiations of the caller's tenant, newest first",
            description = "Negotiations that are set up while somebody reads page after page do not shift the pages."
                    + " With filters, send the same ones with each cursor.")
    public NegotiationList list(
            @Context Caller caller,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "What the page before gave as `next`") @QueryParam("cursor") String cursor,
            @Parameter(description = "`-createdAt` (newest first) or `createdAt`")
                    @QueryParam("sort")
                    @DefaultValue("-createdAt")
                    String sort,
            @Parameter(description = "States; also several with commas") @QueryParam("state") List<String> states,
            @Parameter(description = "`COPILOT` or `AUTOPILOT`") @QueryParam("mode") String mode,
            @Parameter(description = "Set up at this moment or later") @QueryParam("createdFrom") String createdFrom,
            @Parameter(description = "Set up before this moment") @QueryParam("createdUntil") String createdUntil,
            @Parameter(description = "Last changed at this moment or later; for owners") @QueryParam("updatedFrom")
                    String updatedFrom,
            @Parameter(description = "Last changed before this moment; for owners") @QueryParam("updatedUntil")
                    String updatedUntil) {
        PageLimit.check(limit);
        QueryReader reader = new QueryReader();
        NegotiationQuery query = new NegotiationQuery(
                caller.tenant(),
                reader.states(states),
                reader.mode(mode),
                reader.span("createdFrom", createdFrom, "createdUntil", createdUntil),
                reader.ownersSpan(caller, "updatedFrom", updatedFrom, "updatedUntil", updatedUntil),
                reader.order(sort));
        Optional<PageCursor> after = reader.cursor(cursor, query.order());
        reader.finish();
        NegotiationPage page = index.list(query, after, limit);
        return new NegotiationList(
                page.negotiations().stream()
                        .map(summary -> NegotiationSummaryJson.of(summary, caller.role()))
                        .toList(),
                page.next().map(next -> QueryReader.encode(next, query)));
    }
}
