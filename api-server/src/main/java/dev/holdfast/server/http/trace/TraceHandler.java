package dev.holdfast.server.http.trace;

import dev.holdfast.server.tracing.RequestSpan;
import dev.holdfast.server.tracing.Spans;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Begins the span of each request; the log of requests ends it. */
public final class TraceHandler extends Handler.Wrapper {

    private static final String SPAN = RequestSpan.class.getName();

    private final Spans spans;

    public TraceHandler(Spans spans, Handler next) {
        super(next);
        this.spans = spans;
    }

    /** The span of a request; empty where none was begun. */
    public static Optional<RequestSpan> span(Request request) {
        return request.getAttribute(SPAN) instanceof RequestSpan span ? Optional.of(span) : Optional.empty();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        spans.ofRequest(request.getMethod(), header(request, "traceparent"), header(request, "tracestate"))
                .ifPresent(span -> request.setAttribute(SPAN, span));
        return super.handle(request, response, callback);
    }

    private static String header(Request request, String name) {
        String value = request.getHeaders().get(name);
        return value == null ? "" : value;
    }
}
