package dev.holdfast.server.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes spans and has them sent. */
final class SentSpans implements Spans {

    /** What callers write is no name: they could make any number of them. */
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private static final TextMapGetter<Map<String, String>> HEADERS = new TextMapGetter<>() {
        @Override
        public String get(Map<String, String> headers, String key) {
            return headers == null ? null : headers.get(key);
        }
    };

    private final Tracer tracer;

    SentSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    @Override
    public Optional<RequestSpan> ofRequest(String method, String traceParent, String traceState) {
        Map<String, String> headers = Map.of("traceparent", traceParent, "tracestate", traceState);
        Context caller = traceParent.isEmpty()
                ? Context.root()
                : W3CTraceContextPropagator.getInstance().extract(Context.root(), headers, HEADERS);
        String known = METHODS.contains(method) ? method : "_OTHER";
        Span span = tracer.spanBuilder(known)
                .setParent(caller)
                .setSpanKind(SpanKind.SERVER)
                .setAttribute("http.request.method", known)
                .startSpan();
        return Optional.of(new SentRequestSpan(span, known));
    }

    @Override
    public <T, X extends Exception> T in(String name, Work<T, X> work) throws X {
        if (!Span.current().getSpanContext().isValid()) {
            return work.run();
        }
        Span span = tracer.spanBuilder(name).startSpan();
        Scope entered = span.makeCurrent();
        try {
            return work.run();
        } catch (Throwable failed) {
            // that it failed, and how it was called; never what it says
            span.setStatus(StatusCode.ERROR);
            span.setAttribute("error.type", failed.getClass().getName());
            throw failed;
        } finally {
            entered.close();
            span.end();
        }
    }
}
