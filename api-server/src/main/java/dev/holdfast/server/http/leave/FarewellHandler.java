package dev.holdfast.server.http.leave;

import dev.holdfast.server.http.gate.Refusal;
import dev.holdfast.server.problem.ErrorCode;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows which requests are under way; once it has been told to, sends further ones away with their connections. */
public final class FarewellHandler extends GracefulHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FarewellHandler.class);

    private static final Refusal STOPPING =
            new Refusal(ErrorCode.UNAVAILABLE, "The server is about to stop; nothing was done.", Duration.ofSeconds(2));

    public FarewellHandler(Handler next) {
        super(next);
    }

    @Override
    protected void handleShutdownRejection(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpFields.CONNECTION_CLOSE);
        STOPPING.send(request, response, callback);
    }

    /** From now on, further requests are sent away. */
    public void begin() {
        // whoever wants to wait for the last answer calls finish
        CompletableFuture<Void> unused = shutdown();
    }

    /** Waits until the last request has been answered, or the time is over. */
    public void finish(Duration patience) {
        try {
            shutdown().get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            LOG.warn("Not all requests were answered within {}; the rest is broken off", patience);
        } catch (ExecutionException failed) {
            LOG.warn("Could not wait for requests under way", failed);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
