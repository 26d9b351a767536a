package dev.holdfast.server.http.pace;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.LongUnaryOperator;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/** An answer that is kept, whole, until its moment has come. */
final class KeptAnswer extends Response.Wrapper implements Callback {

    private final Request request;
    private final Callback callback;
    private final LongUnaryOperator leaving;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /**
     * Keeps what is written.
     *
     * @param leaving when an answer leaves that is ready at a moment
     */
    KeptAnswer(Request request, Response response, Callback callback, LongUnaryOperator leaving) {
        super(request, response);
        this.request = request;
        this.callback = callback;
        this.leaving = leaving;
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback written) {
        synchronized (body) {
            if (content != null) {
                body.writeBytes(BufferUtil.toArray(content));
                BufferUtil.clear(content);
            }
        }
        written.succeeded();
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void succeeded() {
        whenItIsTime(() -> super.write(true, ByteBuffer.wrap(body.toByteArray()), callback));
    }

    @Override
    public void failed(Throwable failure) {
        whenItIsTime(() -> callback.failed(failure));
    }

    private void whenItIsTime(Runnable leave) {
        PacedHandler.at(request, leaving.applyAsLong(NanoTime.now()), leave);
    }
}
