package dev.holdfast.server.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which a request line or headers drip in: an idle time-out never fires when a byte arrives now
 * and then. A sweep looks at every connection, because a second request on a connection can drip like the first.
 */
final class HeaderDeadline extends AbstractLifeCycle implements Connection.Listener {

    private final Scheduler scheduler;
    private final long limitMillis;
    private final Map<Connection, Long> opened = new ConcurrentHashMap<>();

    HeaderDeadline(Scheduler scheduler, Duration limit) {
        this.scheduler = scheduler;
        this.limitMillis = limit.toMillis();
    }

    @Override
    protected void doStart() {
        sweepLater();
    }

    @Override
    public void onOpened(Connection connection) {
        opened.put(connection, NanoTime.now());
    }

    @Override
    public void onClosed(Connection connection) {
        opened.remove(connection);
    }

    private void sweepLater() {
        scheduler.schedule(this::sweep, Math.max(10, limitMillis / 4), TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        if (isStopping() || isStopped()) {
            return;
        }
        opened.forEach((connection, since) -> {
            if (isDripping(connection, since)) {
                connection.getEndPoint().close();
            }
        });
        sweepLater();
    }

    private boolean isDripping(Connection connection, long since) {
        if (connection.getMessagesIn() == 0) {
            return NanoTime.millisSince(since) > limitMillis;
        }
        return connection instanceof HttpConnection http && isDripping(http.getParser());
    }

    /** The parser belongs to another thread; a stale look only delays the verdict until the next sweep. */
    private boolean isDripping(HttpParser parser) {
        return parser.inHeaderState()
                && !parser.isStart()
                && NanoTime.millisSince(parser.getBeginNanoTime()) > limitMillis;
    }
}
