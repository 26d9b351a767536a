package dev.holdfast.server.negotiations;

import static dev.holdfast.server.security.Gatekeeper.NEGOTIATION;
import static dev.holdfast.server.security.Role.AUDITOR;
import static dev.holdfast.server.security.Role.COUNTERPARTY;
import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.server.http.condition.TagList;
import dev.holdfast.server.http.pace.Pace;
import dev.holdfast.server.http.pace.Pacing;
import dev.holdfast.server.http.wait.Preference;
import dev.holdfast.server.http.wait.Waiting;
import dev.holdfast.server.negotiations.desk.Clerk;
import dev.holdfast.server.negotiations.desk.TaggedView;
import dev.holdfast.server.negotiations.view.NegotiationView;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.CallerFinder;
import dev.holdfast.server.security.Sighting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** One negotiation. */
@Path("v1/negotiations/{" + NEGOTIATION + "}")
@Produces(MediaType.APPLICATION_JSON)
public final class NegotiationResource {

    private static final String PREFER = "Prefer";
    private static final int RETRY_SECONDS = 1;

    private final Clerk clerk;
    private final CallerFinder callers;
    private final Waiting waiting;
    private final Pacing pacing;

    @Inject
    NegotiationResource(Clerk clerk, CallerFinder callers, Waiting waiting, Pacing pacing) {
        this.pacing = pacing;
        this.clerk = clerk;
        this.callers = callers;
        this.waiting = waiting;
    }

    @GET
    @AllowedTo({OWNER, NEGOTIATOR, AUDITOR, COUNTERPARTY})
    @Operation(
            operationId = "getNegotiation",
            summary = "The negotiation, as the caller may see it",
            description =
                    "The answer has an `ETag`. With it in `If-None-Match`, the answer is 304 while nothing has changed"
                            + " that the caller may see; with `Prefer: wait=N` as well, it comes as soon as something has, and after"
                            + " N seconds at the latest.")
    @ApiResponse(
            responseCode = "200",
            description = "The negotiation",
            headers = {
                @Header(name = HttpHeaders.ETAG, ref = HttpHeaders.ETAG),
                @Header(name = HttpHeaders.RETRY_AFTER, ref = HttpHeaders.RETRY_AFTER),
                @Header(name = Preference.APPLIED, ref = Preference.APPLIED)
            },
            content = @Content(schema = @Schema(implementation = NegotiationView.class)))
    @ApiResponse(
            responseCode = "304",
            description = "It is as the caller knows it",
            headers = {
                @Header(name = HttpHeaders.ETAG, ref = HttpHeaders.ETAG),
                @Header(name = HttpHeaders.RETRY_AFTER, ref = HttpHeaders.RETRY_AFTER),
                @Header(name = Preference.APPLIED, ref = Preference.APPLIED)
            })
    public CompletionStage<Response> get(
            @Context Caller caller,
            @Parameter(description = "The tag of an earlier answer, in double quotes")
                    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    String known,
            @Parameter(description = "`wait=N`: how many seconds to wait for a change") @HeaderParam(PREFER)
                    String wishes,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String credential) {
        Optional<TagList> tags = Optional.ofNullable(known).map(value -> TagList.of(HttpHeaders.IF_NONE_MATCH, value));
        Optional<Duration> patience = tags.flatMap(given -> Preference.wait(wishes))
                .map(waiting::granted)
                .filter(time -> !time.isZero());
        if (patience.isPresent()
                && !pacing.of(Sighting.of(caller)).map(Pace::allowsWaiting).orElse(true)) {
            return CompletableFuture.completedFuture(atOnce(caller, tags));
        }
        if (patience.isEmpty()) {
            return CompletableFuture.completedFuture(answer(caller, tags).build());
        }
        return waiting.until(caller.negotiation().orElseThrow(), patience.get(), last -> {
                    // who may not look any more must not be told what happened meanwhile
                    if (callers.ofHeader(credential).isEmpty()) {
                        throw new ProblemException(ErrorCode.UNAUTHENTICATED, "The credential has ended meanwhile.");
                    }
                    Response looked = answer(caller, tags)
                            .header(Preference.APPLIED, Preference.waited(patience.get()))
                            .build();
                    boolean isNews = looked.getStatus() != Response.Status.NOT_MODIFIED.getStatusCode();
                    return Optional.of(looked).filter(any -> last || isNews);
                })
                .orElseGet(() -> CompletableFuture.completedFuture(atOnce(caller, tags)));
    }

    /** For those who would have liked to wait. */
    private Response atOnce(Caller caller, Optional<TagList> tags) {
        return answer(caller, tags)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    private Response.ResponseBuilder answer(Caller caller, Optional<TagList> known) {
        TaggedView tagged = clerk.taggedView(caller);
        EntityTag tag = new EntityTag(tagged.tag());
        return known.filter(tags -> tags.knows(tagged.tag())).isPresent()
                ? Response.notModified(tag)
                : Response.ok(tagged.view()).tag(tag);
    }
}
