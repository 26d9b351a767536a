package dev.holdfast.server.http.jaxrs;

import dev.holdfast.server.http.delivery.AnswerBytes;
import dev.holdfast.server.http.stream.JettyLine;
import dev.holdfast.server.http.stream.LongAnswer;
import jakarta.ws.rs.HttpMethod;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.spi.ContainerResponseWriter;
import org.glassfish.jersey.uri.UriTemplate;

/**
 * Writes Jersey's answer to one request into Jetty's response: first all of it into memory, then away, for which nobody waits.
 * The request has its place and its thread while the answer is made, and not while its caller reads.
 *
 * <p>JSON is made whole before its first byte is written, so this keeps nothing that was not there. Lists have pages, what
 * repeats a body is bounded by {@code http.max-body-bytes}, and files are part of the program; the log and the record of one
 * negotiation grow with its events. What all answers together may hold is bounded where they are delivered.
 */
final class JerseyResponseWriter implements ContainerResponseWriter {

    private final Request request;
    private final Response response;
    private final Callback callback;
    private Scheduler.Task timeout = () -> false;
    private Optional<LongAnswer> longAnswer = Optional.empty();
    private TimeoutHandler onTimeout = writer -> {};
    private final AnswerBytes body = new AnswerBytes();

    JerseyResponseWriter(Request request, Response response, Callback callback) {
        this.request = request;
        this.response = response;
        this.callback = callback;
    }

    @Override
    public OutputStream writeResponseStatusAndHeaders(long contentLength, ContainerResponse answer) {
        response.setStatus(answer.getStatus());
        answer.getStringHeaders()
                .forEach((name, values) -> response.getHeaders().put(name, List.copyOf(values)));
        request.setAttribute(RouteAttribute.NAME, route(answer.getRequestContext()));
        if (answer.getEntity() instanceof LongAnswer more
                && !request.getMethod().equals(HttpMethod.HEAD)) {
            longAnswer = Optional.of(more);
            return OutputStream.nullOutputStream();
        }
        if (contentLength >= 0) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, contentLength);
        }
        return body;
    }

    /** The path as the resource declares it, without the ids of this request. Empty when nothing matched. */
    private static String route(ContainerRequest inbound) {
        StringBuilder route = new StringBuilder();
        for (UriTemplate template : inbound.getUriInfo().getMatchedTemplates()) {
            route.insert(0, template.getTemplate());
        }
        return route.toString();
    }

    @Override
    public synchronized boolean suspend(long time, TimeUnit unit, TimeoutHandler handler) {
        onTimeout = handler;
        setSuspendTimeout(time, unit);
        return true;
    }

    @Override
    public synchronized void setSuspendTimeout(long time, TimeUnit unit) {
        timeout.cancel();
        if (time > 0) {
            timeout = request.getComponents().getScheduler().schedule(() -> onTimeout.onTimeout(this), time, unit);
        }
    }

    @Override
    public synchronized void commit() {
        timeout.cancel();
        if (longAnswer.isPresent()) {
            longAnswer.get().begin(new JettyLine(request, response, callback));
        } else if (body.size() == 0) {
            callback.succeeded();
        } else {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.size());
            response.write(true, body.toBuffer(), callback);
        }
    }

    @Override
    public synchronized void failure(Throwable error) {
        timeout.cancel();
        if (response.isCommitted()) {
            callback.failed(error);
        } else {
            Response.writeError(request, response, callback, HttpStatus.INTERNAL_SERVER_ERROR_500, null, error);
        }
    }

    @Override
    public boolean enableResponseBuffering() {
        // it would copy what we keep anyway
        return false;
    }
}
