package dev.holdfast.server.http.delivery;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Components;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One answer on its way, in one write or in many. */
public final class Delivery extends Response.Wrapper implements Callback {

    private final Callback callback;
    private final Unread unread;
    private final Components server;
    private final Wire wire;
    private final boolean hasWireToItself;
    private final AtomicBoolean over = new AtomicBoolean();

    Delivery(Request request, Response response, Callback callback, Unread unread) {
        super(request, response);
        this.callback = callback;
        this.unread = unread;
        // a request that is over knows them no more
        this.server = request.getComponents();
        this.wire = new Wire(request.getConnectionMetaData().getConnection().getEndPoint());
        this.hasWireToItself =
                request.getConnectionMetaData().getHttpVersion().getVersion() < HttpVersion.HTTP_2.getVersion();
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback written) {
        Write write = new Write(this, written, content == null ? 0 : content.remaining());
        super.write(last, content, write);
        write.leaveAlone();
    }

    /** Ends it in whatever state: its connection where it is the only one there, otherwise its stream alone. */
    public void breakOff() {
        if (hasWireToItself) {
            wire.cut();
        } else {
            failed(new TimeoutException("The answer is not read"));
        }
    }

    Unread unread() {
        return unread;
    }

    Components server() {
        return server;
    }

    /** What it goes over, maybe with others. */
    Wire wire() {
        return wire;
    }

    @Override
    public void succeeded() {
        if (over.compareAndSet(false, true)) {
            callback.succeeded();
        }
    }

    @Override
    public void failed(Throwable failure) {
        if (over.compareAndSet(false, true)) {
            callback.failed(failure);
        }
    }

    @Override
    public InvocationType getInvocationType() {
        return callback.getInvocationType();
    }
}
