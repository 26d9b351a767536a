package dev.holdfast.server.http;

import dev.holdfast.server.config.traffic.HttpConfig;
import dev.holdfast.server.config.traffic.LimitsConfig;
import dev.holdfast.server.http.delivery.Unread;
import dev.holdfast.server.http.gate.Doorway;
import dev.holdfast.server.http.gate.GateCounts;
import dev.holdfast.server.http.gate.GateHandler;
import dev.holdfast.server.http.gate.Porter;
import dev.holdfast.server.http.jaxrs.JerseyHandler;
import dev.holdfast.server.http.leave.FarewellHandler;
import dev.holdfast.server.http.leave.Leaving;
import dev.holdfast.server.http.pace.PacedHandler;
import dev.holdfast.server.http.pace.Pacing;
import dev.holdfast.server.http.stream.BeforeStop;
import dev.holdfast.server.http.trace.TraceHandler;
import dev.holdfast.server.http.turn.Aside;
import dev.holdfast.server.http.turn.ThreadShares;
import dev.holdfast.server.http.wait.Waiting;
import dev.holdfast.server.tracing.Spans;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: HTTP/1.1 and HTTP/2 without TLS on one port. Started after the injector is built. */
public final class HttpServer {

    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

    private static final Duration LAST_CALL = Duration.ofMillis(250);

    private final HttpConfig config;
    private final Set<BeforeStop> endings;
    private final QueuedThreadPool threads;
    private final Aside aside;
    private final Server server;
    private final ServerConnector connector;
    private final Waiting waiting;
    private final Leaving leaving;

    @Inject
    HttpServer(
            HttpConfig config,
            JerseyHandler resources,
            ProblemErrorHandler errors,
            ObservedRequests requests,
            Pacing pacing,
            Porter porter,
            Doorway doorway,
            GateCounts counts,
            LimitsConfig limits,
            Spans spans,
            Unread unread,
            Set<BeforeStop> endings,
            Leaving leaving,
            Waiting waiting) {
        this.endings = Set.copyOf(endings);
        this.config = config;
        this.waiting = waiting;
        this.leaving = leaving;
        this.threads = new QueuedThreadPool(config.threads(), Math.min(config.threads(), 8));
        threads.setName("http");
        this.aside = new Aside(ThreadShares.of(config, limits).aside(), threads);
        this.server = new Server(threads);
        server.addBean(aside);
        this.connector = connector(server, config);
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(config.maxConnections(), connector));
        server.setHandler(new TraceHandler(
                spans,
                HandlerChain.around(
                        new PacedHandler(resources),
                        config,
                        unread,
                        next -> new GateHandler(
                                porter,
                                doorway,
                                counts,
                                (request, badge) -> PacedHandler.pace(request, pacing.of(badge)),
                                limits.behindProxy(),
                                next))));
        server.setErrorHandler(errors);
        server.setRequestLog(requests);
        server.setStopTimeout(config.stopTimeout().toMillis());
    }

    private static ServerConnector connector(Server server, HttpConfig config) {
        HttpConfiguration http = new HttpConfiguration();
        http.setRequestHeaderSize(config.maxHeaderBytes());
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setIdleTimeout(config.idleTimeout().toMillis());
        HTTP2CServerConnectionFactory http2 = new HTTP2CServerConnectionFactory(http);
        http2.setStreamIdleTimeout(config.idleTimeout().toMillis());
        ServerConnector connector =
                new ServerConnector(server, null, null, null, 1, 1, new HttpConnectionFactory(http), http2);
        connector.setHost(config.host());
        connector.setPort(config.port());
        connector.setIdleTimeout(config.idleTimeout().toMillis());
        connector.setShutdownIdleTimeout(50);
        connector.addBean(new HeaderDeadline(connector.getScheduler(), config.headerTimeout()));
        return connector;
    }

    /** Starts to listen; when this returns, the first request can be sent. */
    public void start() {
        try {
            server.start();
        } catch (Exception failed) {
            stop();
            throw new IllegalStateException(
                    "Cannot listen on %s:%d: %s".formatted(config.host(), config.port(), failed.getMessage()), failed);
        }
        waiting.start(aside);
        LOG.info("Listening on {}", address());
    }

    /** Where the server is reached, with the port that it really has. */
    public URI address() {
        String host = config.host().contains(":") ? "[" + config.host() + "]" : config.host();
        return URI.create("http://" + host + ":" + connector.getLocalPort());
    }

    /** How busy it is now. */
    public HttpLoad load() {
        return new HttpLoad(
                connector.getConnectedEndPoints().size(),
                threads.getBusyThreads(),
                threads.getThreads(),
                threads.getQueueSize());
    }

    /**
     * Says that it is not ready any more, serves on for as long as the settings say, and then, for a moment more, answers what
     * was sent before anybody could know: 503.
     */
    public void takeLeave() {
        leaving.begin();
        pause(config.stopDelay());
        farewell().ifPresent(FarewellHandler::begin);
        pause(LAST_CALL);
    }

    /** Takes no more requests, finishes those under way as long as the stop time-out allows, and frees the port. */
    public void stop() {
        leaving.begin();
        farewell().ifPresent(FarewellHandler::begin);
        endings.forEach(BeforeStop::end);
        waiting.end();
        farewell().filter(FarewellHandler::isRunning).ifPresent(handler -> handler.finish(config.stopTimeout()));
        // what was to be waited for has been
        server.setStopTimeout(Math.min(config.stopTimeout().toMillis(), LAST_CALL.toMillis()));
        try {
            server.stop();
        } catch (Exception failed) {
            LOG.warn("The HTTP server did not stop cleanly", failed);
        }
    }

    private Optional<FarewellHandler> farewell() {
        return Optional.ofNullable(server.getDescendant(FarewellHandler.class));
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
