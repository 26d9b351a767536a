package dev.holdfast.server.idempotency;

import dev.holdfast.server.http.jaxrs.ReadBody;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.CallerValue;
import dev.holdfast.server.security.Principal;
import dev.holdfast.server.store.request.KeptRequest;
import dev.holdfast.server.store.request.KeptRequests;
import dev.holdfast.server.store.request.Mark;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks whether an unsafe request with an {@code Idempotency-Key} was here before: gives its answer again, or lets it
 * through with a mark. Comes after those who turn callers away, so nobody gets an answer who may not ask any more.
 */
@Priority(Priorities.USER + 200)
public final class OnceRequests implements ContainerRequestFilter {

    /** Says that an answer is given again. */
    static final String REPLAYED = "Idempotent-Replayed";

    private static final Set<String> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** How long after its beginning a request that has written something may still be at its answer. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final KeptRequests requests;
    private final UnderWay underWay;
    private final Expiry expiry;
    private final Clock clock;

    @Inject
    OnceRequests(KeptRequests requests, UnderWay underWay, Expiry expiry, Clock clock) {
        this.requests = requests;
        this.underWay = underWay;
        this.expiry = expiry;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        // a request that ended in an unusual way may have left its mark on this thread
        requests.marks().end();
        List<String> given = request.getHeaders().get(IdempotencyKey.HEADER);
        Optional<Caller> caller = CallerValue.of(request);
        if (given == null || caller.isEmpty() || SAFE.contains(request.getMethod())) {
            return;
        }
        IdempotencyKey key = IdempotencyKey.of(given);
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        Attempt attempt = attempt(request, caller.get(), new Seal(Principal.of(header, caller.get()), key));
        Mark mark = attempt.mark();
        if (!underWay.begin(mark.id(), mark.at())) {
            throw RepeatTroubles.inProgress();
        }
        request.setProperty(Attempt.PROPERTY, attempt);
        Optional<KeptRequest> before = requests.find(mark.id(), mark.at());
        if (before.isPresent()) {
            request.removeProperty(Attempt.PROPERTY);
            underWay.end(mark.id());
            request.abortWith(again(attempt, before.get()));
        } else {
            requests.marks().begin(mark);
        }
    }

    private Attempt attempt(ContainerRequestContext request, Caller caller, Seal seal) throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        URI address = request.getUriInfo().getRequestUri();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        String fingerprint = seal.fingerprint(request.getMethod(), address.getRawPath() + query, ReadBody.of(request));
        return new Attempt(seal, new Mark(seal.id(), caller.tenant(), fingerprint, now, expiry.of(now)));
    }

    private static Response again(Attempt attempt, KeptRequest before) {
        Mark first = before.mark();
        if (!first.fingerprint().equals(attempt.mark().fingerprint())) {
            throw RepeatTroubles.reused();
        }
        if (before.answer().isEmpty()) {
            boolean recent = attempt.mark().at().isBefore(first.at().plus(GRACE));
            throw recent ? RepeatTroubles.inProgress() : RepeatTroubles.answerLost();
        }
        KeptAnswer answer =
                KeptAnswer.decode(attempt.seal().open(before.answer().get(), first.at()));
        Response.ResponseBuilder response = Response.status(answer.status()).header(REPLAYED, "true");
        answer.headers().forEach(response::header);
        return (answer.body().isEmpty()
                        ? response
                        : response.entity(answer.body().toArray()))
                .build();
    }
}
