package dev.holdfast.server.http.pace;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/** An answer that is kept, whole, until its moment has come. */
public final class KeptAnswer extends Response.Wrapper implements Callback {

    private final Request request;
    private final Callback callback;
    private final Pace pace;
    private final long takenUp;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private volatile boolean letGo;

    /**
     * Keeps what is written.
     *
     * @param takenUp when the request was taken up
     */
    KeptAnswer(Request request, Response response, Callback callback, Pace pace, long takenUp) {
        super(request, response);
        this.request = request;
        this.callback = callback;
        this.pace = pace;
        this.takenUp = takenUp;
    }

    /** Keeps nothing from now on: whoever asks for this keeps the pace, which is the answer. Before anything is written. */
    public Pace letGo() {
        letGo = true;
        return pace;
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback written) {
        if (letGo) {
            super.write(last, content, written);
            return;
        }
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
        return letGo && super.isCommitted();
    }

    @Override
    public void succeeded() {
        if (letGo) {
            callback.succeeded();
            return;
        }
        whenItIsTime(() -> super.write(true, ByteBuffer.wrap(body.toByteArray()), callback));
    }

    @Override
    public void failed(Throwable failure) {
        if (letGo) {
            callback.failed(failure);
            return;
        }
        whenItIsTime(() -> callback.failed(failure));
    }

    private void whenItIsTime(Runnable leave) {
        PacedHandler.at(request, pace.leave(takenUp, NanoTime.now()), leave);
    }
}
