package dev.holdfast.server.idempotency;

import dev.holdfast.server.json.JsonWriter;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.Problem;
import dev.holdfast.server.store.StoreUnavailable;
import dev.holdfast.server.store.request.KeptRequests;
import dev.holdfast.server.store.request.Marks.Progress;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the answer of a request with a key before it leaves. The last to see an answer, when nobody changes it any more.
 *
 * <p>Kept are answers of requests that have done something, and those that decided something: successes, and refusals that
 * depend on the state of things. What was not understood or not served at all may be sent again under its key.
 */
@Priority(100)
public final class OnceAnswers implements ContainerResponseFilter {

    private static final Logger LOG = LoggerFactory.getLogger(OnceAnswers.class);
    private static final Set<Integer> DECIDED = Set.of(403, 404, 409, 412, 422);
    private static final Set<String> HEADERS = Set.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.LOCATION, HttpHeaders.ETAG);
    private static final int RETRY_SECONDS = 1;

    private final KeptRequests requests;
    private final UnderWay underWay;
    private final Expiry expiry;
    private final JsonWriter json;

    @Inject
    OnceAnswers(KeptRequests requests, UnderWay underWay, Expiry expiry, JsonWriter json) {
        this.requests = requests;
        this.underWay = underWay;
        this.expiry = expiry;
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Progress progress = requests.marks().end();
        if (request.getProperty(Attempt.PROPERTY) instanceof Attempt attempt) {
            try {
                keep(attempt, progress, response);
            } finally {
                request.removeProperty(Attempt.PROPERTY);
                underWay.end(attempt.mark().id());
            }
        }
        if (isInProgress(response)) {
            response.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
    }

    private void keep(Attempt attempt, Progress progress, ContainerResponseContext response) {
        int status = response.getStatus();
        boolean decided = status < 400 || DECIDED.contains(status);
        boolean worthKeeping = progress == Progress.WRITTEN ? status < 500 : decided && !isInProgress(response);
        if (!worthKeeping || progress == Progress.UNKNOWN) {
            return;
        }
        byte[] body = response.hasEntity() ? json.bytes(response.getEntity()) : new byte[0];
        KeptAnswer answer = new KeptAnswer(status, headers(response), new KeptAnswer.Bytes(body));
        String sealed = attempt.seal().close(answer.encode(), attempt.mark().at());
        try {
            if (progress == Progress.WRITTEN) {
                requests.answer(attempt.mark(), sealed);
            } else if (!requests.keep(attempt.mark(), sealed)) {
                LOG.info("Another server was quicker with a request that is sent to several");
            }
            expiry.clearUp(attempt.mark().at());
        } catch (StoreUnavailable fault) {
            // what was done is done, and whoever asked is told so now
            LOG.warn("An answer could not be kept: {}", fault.getMessage());
        }
        if (body.length > 0) {
            response.setEntity(body);
        }
    }

    private static Map<String, String> headers(ContainerResponseContext response) {
        Map<String, String> kept = new TreeMap<>();
        for (String name : HEADERS) {
            List<String> values = response.getStringHeaders().get(name);
            if (values != null && !values.isEmpty()) {
                kept.put(name, values.get(0));
            }
        }
        return kept;
    }

    private static boolean isInProgress(ContainerResponseContext response) {
        return response.getEntity() instanceof Problem problem
                && problem.code().equals(ErrorCode.REQUEST_IN_PROGRESS.code());
    }
}
