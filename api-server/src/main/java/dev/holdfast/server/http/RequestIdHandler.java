package dev.holdfast.server.http;

import dev.holdfast.server.problem.RequestId;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The outermost handler: gives every request an id and every answer its standing headers. */
final class RequestIdHandler extends Handler.Wrapper {

    RequestIdHandler(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        prepare(request, response);
        return super.handle(request, response, callback);
    }

    /** Also for requests that were refused before they reached this handler. */
    static String prepare(Request request, Response response) {
        String id = request.getAttribute(RequestId.PROPERTY) instanceof String given
                ? given
                : RequestId.acceptOrCreate(request.getHeaders().get(RequestId.HEADER));
        request.setAttribute(RequestId.PROPERTY, id);
        SecurityHeaders.putInto(response.getHeaders());
        response.getHeaders().put(RequestId.HEADER, id);
        return id;
    }
}
