package dev.holdfast.server.negotiations.webhooks;

import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.server.http.outbound.Posted;
import dev.holdfast.server.json.MayBeAbsent;
import dev.holdfast.server.negotiations.webhooks.deadletters.DeadLetterJson;
import dev.holdfast.server.negotiations.webhooks.deadletters.DeadLetterList;
import dev.holdfast.server.negotiations.webhooks.deadletters.Replay;
import dev.holdfast.server.negotiations.webhooks.deadletters.Replayed;
import dev.holdfast.server.negotiations.webhooks.delivery.Courier;
import dev.holdfast.server.paging.Page;
import dev.holdfast.server.paging.PageRequest;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Reach;
import dev.holdfast.server.store.index.PageCursor;
import dev.holdfast.server.store.webhook.DeadLetter;
import dev.holdfast.server.store.webhook.Deliveries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The webhooks of a tenant. */
@Path("v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class WebhooksResource {

    private final WebhookOffice office;
    private final Deliveries deliveries;
    private final Courier courier;
    private final Clock clock;

    @Inject
    WebhooksResource(WebhookOffice office, Deliveries deliveries, Courier courier, Clock clock) {
        this.office = office;
        this.deliveries = deliveries;
        this.courier = courier;
        this.clock = clock;
    }

    @POST
    @AllowedTo(
            value = {OWNER, NEGOTIATOR},
            reach = Reach.TENANT)
    @Operation(
            operationId = "createWebhook",
            summary = "Have events of all negotiations posted to an address; the secret is shown this once")
    @ApiResponse(
            responseCode = "201",
            description = "The webhook, which is told of what happens from now on",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(schema = @Schema(implementation = IssuedWebhook.class)))
    public Response create(@Context Caller caller, NewWebhook body) {
        return issued(office.make(caller, body));
    }

    @GET
    @AllowedTo(
            value = {OWNER, NEGOTIATOR},
            reach = Reach.TENANT)
    @Operation(operationId = "listWebhooks", summary = "The webhooks that the caller may know of, oldest first")
    public WebhookList list(@Context Caller caller) {
        return new WebhookList(office.of(caller).stream().map(WebhookJson::of).toList());
    }

    @GET
    @Path("{webhook}")
    @AllowedTo(
            value = {OWNER, NEGOTIATOR},
            reach = Reach.TENANT)
    @Operation(operationId = "getWebhook", summary = "One webhook")
    public WebhookJson get(@Context Caller caller, @PathParam("webhook") String id) {
        return WebhookJson.of(office.find(caller, id));
    }

    @DELETE
    @Path("{webhook}")
    @AllowedTo(
            value = {OWNER, NEGOTIATOR},
            reach = Reach.TENANT)
    @Operation(operationId = "removeWebhook", summary = "Send nothing there any more; dead letters go with it")
    public WebhookJson remove(@Context Caller caller, @PathParam("webhook") String id) {
        return WebhookJson.of(office.remove(caller, id));
    }

    @POST
    @Path("{webhook}/rotation")
    @AllowedTo(
            value = {OWNER, NEGOTIATOR},
            reach = Reach.TENANT)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Make a new secret; the old one signs beside it for a day")
    @ApiResponse(
            responseCode = "201",
            description = "The webhook and its new secret",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(schema = @Schema(implementation = IssuedWebhook.class)))
    public Response rotate(@Context Caller caller, @PathParam("webhook") String id) {
        return issued(office.rotate(caller, id));
    }

    @POST
    @Path("{webhook}/enablement")
    @AllowedTo(
            value = {OWNER, NEGOTIATOR},
            reach = Reach.TENANT)
    @Operation(
            operationId = "enableWebhook",
            summary = "Send events again, beginning with those that happened meanwhile")
    public WebhookJson enable(@Context Caller caller, @PathParam("webhook") String id) {
        return WebhookJson.of(office.enable(caller, id));
    }

    @POST
    @Path("{webhook}/test")
    @AllowedTo(
            value = {OWNER, NEGOTIATOR},
            reach = Reach.TENANT)
    @Operation(operationId = "testWebhook", summary = "Send an event that means nothing, and tell what came of it")
    public TestOutcome test(@Context Caller caller, @PathParam("webhook") String id) {
        office.requireSetUp();
        Posted posted = courier.test(office.find(caller, id));
        return TestOutcome.of(posted);
    }

    @GET
    @Path("{webhook}/dead-letters")
    @AllowedTo(
            value = {OWNER, NEGOTIATOR},
            reach = Reach.TENANT)
    @Operation(operationId = "listDeadLetters", summary = "Events that did not arrive however often they were sent")
    public DeadLetterList deadLetters(
            @Context Caller caller,
            @PathParam("webhook") String id,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") String cursor) {
        PageRequest asked = PageRequest.of(limit, cursor);
        String webhook = office.find(caller, id).id();
        PageCursor after = asked.after().orElseGet(() -> new PageCursor(Instant.EPOCH, ""));
        Page<DeadLetter> page = asked.page(
                deliveries.deadLetters(webhook, after.createdAt(), after.id(), asked.sought()),
                letter -> new PageCursor(letter.diedAt(), letter.event()));
        return new DeadLetterList(page.rows(DeadLetterJson::of), page.next());
    }

    @POST
    @Path("{webhook}/replay")
    @AllowedTo(
            value = {OWNER, NEGOTIATOR},
            reach = Reach.TENANT)
    @Operation(operationId = "replayDeadLetters", summary = "Send dead letters again, once each: one, or all")
    public Replayed replay(@Context Caller caller, @PathParam("webhook") String id, @MayBeAbsent Replay given) {
        String webhook = office.find(caller, id).id();
        Replay order = Optional.ofNullable(given).orElse(Replay.ALL);
        int due = deliveries.replay(webhook, order.event().orElse(""), clock.instant());
        if (due == 0 && order.event().isPresent()) {
            throw ProblemException.notFound();
        }
        courier.wake();
        return new Replayed(due);
    }

    private static Response issued(IssuedWebhook webhook) {
        return Response.created(URI.create("/v1/webhooks/" + webhook.about().id()))
                .entity(webhook)
                .build();
    }
}
