package dev.holdfast.server.http.delivery;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Looks after everything that is written behind it. It stands before what compresses: the whole of an answer counts, as it lies
 * in memory.
 */
public final class DeliveryHandler extends Handler.Wrapper {

    private final Unread unread;

    public DeliveryHandler(Unread unread, Handler next) {
        super(next);
        this.unread = unread;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Delivery delivery = new Delivery(request, response, callback, unread);
        return super.handle(request, delivery, delivery);
    }
}
