package dev.holdfast.server.http.jaxrs.body;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A body on its way in, counted piece by piece. What it has come to is guarded by {@link Arrivals}. */
final class Arrival implements Content.Source {

    private final Request request;
    private final Arrivals arrivals;
    private final Runnable giveUp;
    private boolean noted;
    private long bytes;
    private boolean ended;

    /**
     * Nothing of it has come.
     *
     * @param giveUp ends it when there is no room; called once at most, on the thread of whoever has brought the last piece
     */
    Arrival(Request request, Arrivals arrivals, Runnable giveUp) {
        this.request = request;
        this.arrivals = arrivals;
        this.giveUp = giveUp;
    }

    @Override
    public Content.Chunk read() {
        Content.Chunk chunk = request.read();
        if (chunk != null && chunk.remaining() > 0) {
            if (!noted) {
                // most requests have no body and need no farewell
                noted = true;
                Request.addCompletionListener(request, failure -> arrivals.forget(this));
            }
            arrivals.add(this, chunk.remaining());
        }
        return chunk;
    }

    @Override
    public void demand(Runnable demandCallback) {
        request.demand(demandCallback);
    }

    @Override
    public void fail(Throwable failure) {
        request.fail(failure);
    }

    @Override
    public long getLength() {
        return request.getLength();
    }

    void giveUp() {
        giveUp.run();
    }

    void grow(int size) {
        bytes += size;
    }

    long bytes() {
        return bytes;
    }

    boolean isEnded() {
        return ended;
    }

    /** Whether it had not ended before. */
    boolean end() {
        boolean first = !ended;
        ended = true;
        return first;
    }
}
