package dev.holdfast.server.http;

import dev.holdfast.server.http.jaxrs.RouteAttribute;
import dev.holdfast.server.problem.RequestId;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line per request: method, route, status, milliseconds, request id. Never a query, a header or a body. */
final class AccessLog implements RequestLog {

    private static final Logger LOG = LoggerFactory.getLogger("dev.holdfast.access");
    private static final int MAX_LENGTH = 200;
    private static final Pattern UNPRINTABLE = Pattern.compile("[^!-~]");

    @Override
    public void log(Request request, Response response) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        String method = printable(request.getMethod());
        String route = printable(route(request));
        long millis = NanoTime.millisSince(request.getHeadersNanoTime());
        Object id = request.getAttribute(RequestId.PROPERTY);
        // as fields, too, for logs that are written as JSON
        LOG.atInfo()
                .addKeyValue("method", method)
                .addKeyValue("route", route)
                .addKeyValue("status", response.getStatus())
                .addKeyValue("millis", millis)
                .addKeyValue(RequestId.PROPERTY, id)
                .log("{} {} {} {}ms {}", method, route, response.getStatus(), millis, id);
    }

    private static String route(Request request) {
        return request.getAttribute(RouteAttribute.NAME) instanceof String route && !route.isEmpty()
                ? route
                : request.getHttpURI().getPath();
    }

    private static String printable(String text) {
        if (text == null) {
            return "-";
        }
        String shortened = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        return UNPRINTABLE.matcher(shortened).replaceAll("?");
    }
}
