package dev.holdfast.server.http.gate;

import dev.holdfast.server.problem.ErrorCode;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * A request that is sent away before it has been looked at.
 *
 * @param detail what went wrong this time
 * @param pause after which it may be sent again
 */
public record Refusal(ErrorCode code, String detail, Duration pause) {

    private static final String ATTRIBUTE = Refusal.class.getName();

    public Refusal {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(pause, "pause");
    }

    /** The one that this request met with, if it did. */
    public static Optional<Refusal> of(Request request) {
        return request.getAttribute(ATTRIBUTE) instanceof Refusal refusal ? Optional.of(refusal) : Optional.empty();
    }

    /** Answers with it. */
    public void send(Request request, Response response, Callback callback) {
        request.setAttribute(ATTRIBUTE, this);
        response.getHeaders().put(HttpHeader.RETRY_AFTER, Math.max(1, Allowance.seconds(pause)));
        Response.writeError(request, response, callback, code.status());
    }
}
