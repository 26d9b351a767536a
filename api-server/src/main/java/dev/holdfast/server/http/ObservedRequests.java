package dev.holdfast.server.http;

import dev.holdfast.server.http.jaxrs.RouteAttribute;
import dev.holdfast.server.http.trace.TraceHandler;
import jakarta.inject.Inject;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/** Tells the observers that modules have added, and the access log. */
final class ObservedRequests implements RequestLog {

    private final RequestLog accessLog = new AccessLog();
    private final Set<RequestObserver> observers;

    @Inject
    ObservedRequests(Set<RequestObserver> observers) {
        this.observers = Set.copyOf(observers);
    }

    @Override
    public void log(Request request, Response response) {
        accessLog.log(request, response);
        String route = request.getAttribute(RouteAttribute.NAME) instanceof String known ? known : "";
        TraceHandler.span(request).ifPresent(span -> span.end(route, response.getStatus()));
        long nanos = NanoTime.since(request.getHeadersNanoTime());
        for (RequestObserver observer : observers) {
            observer.answered(request.getMethod(), route, response.getStatus(), nanos);
        }
    }
}
