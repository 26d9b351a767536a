package dev.holdfast.server.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;

/** The span of a request that is sent when it ends. */
final class SentRequestSpan implements RequestSpan {

    private static final int FIRST_FAULT_OF_OURS = 500;

    private final Span span;
    private final String method;

    SentRequestSpan(Span span, String method) {
        this.span = span;
        this.method = method;
    }

    @Override
    public void enter(Runnable work) {
        Scope entered = span.makeCurrent();
        try {
            work.run();
        } finally {
            entered.close();
        }
    }

    @Override
    public void end(String route, int status) {
        if (!route.isEmpty()) {
            span.updateName(method + " " + route);
            span.setAttribute("http.route", route);
        }
        span.setAttribute("http.response.status_code", status);
        if (status >= FIRST_FAULT_OF_OURS) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }
}
