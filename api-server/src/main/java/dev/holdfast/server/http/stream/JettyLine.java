package dev.holdfast.server.http.stream;

import dev.holdfast.server.http.delivery.Delivery;
import dev.holdfast.server.http.pace.KeptAnswer;
import dev.holdfast.server.http.pace.Pace;
import dev.holdfast.server.http.turn.Aside;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Scheduler;

/** A line over a request of Jetty's. */
public final class JettyLine implements Line {

    private final Delivery delivery;
    private final Response response;
    private final Callback callback;
    private final Optional<Pace> pace;
    private final Executor executor;
    private final Scheduler scheduler;
    private final AtomicBoolean ended = new AtomicBoolean();

    /** Takes the request over, from a paced answer too: whoever writes here keeps the pace. */
    public JettyLine(Request request, Response response, Callback callback) {
        this.delivery = Response.as(response, Delivery.class);
        this.response = response;
        this.callback = callback;
        // a request that is over knows them no more
        Server server = request.getConnectionMetaData().getConnector().getServer();
        this.executor = Optional.<Executor>ofNullable(server.getBean(Aside.class))
                .orElseGet(() -> request.getComponents().getExecutor());
        this.scheduler = request.getComponents().getScheduler();
        this.pace = Optional.ofNullable(Response.as(response, KeptAnswer.class)).map(KeptAnswer::letGo);
    }

    @Override
    public void write(byte[] bytes, Runnable written, Runnable gone) {
        response.write(false, ByteBuffer.wrap(bytes), Callback.from(() -> executor.execute(written), failure -> {
            if (ended.compareAndSet(false, true)) {
                callback.failed(failure);
            }
            executor.execute(gone);
        }));
    }

    @Override
    public void end() {
        if (ended.compareAndSet(false, true)) {
            response.write(true, ByteBuffer.allocate(0), callback);
        }
    }

    @Override
    public void breakOff() {
        delivery.breakOff();
    }

    @Override
    public Optional<Pace> pace() {
        return pace;
    }

    @Override
    public long now() {
        return NanoTime.now();
    }

    @Override
    public void at(long moment, Runnable work) {
        long wait = moment - now();
        if (wait <= 0) {
            executor.execute(work);
        } else {
            scheduler.schedule(() -> executor.execute(work), wait, TimeUnit.NANOSECONDS);
        }
    }
}
