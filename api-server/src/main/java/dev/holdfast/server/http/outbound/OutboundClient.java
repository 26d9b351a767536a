package dev.holdfast.server.http.outbound;

import dev.holdfast.server.http.outbound.NameLookUps.Names;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;
import org.eclipse.jetty.client.BytesRequestContent;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.client.Response;
import org.eclipse.jetty.client.Result;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * Posts JSON to addresses that others have chosen. No thread waits for an answer, so that receivers that never answer hold up
 * nobody. Redirects are not followed, cookies not kept, bodies of answers not read.
 */
public final class OutboundClient implements AutoCloseable {

    /** Places to which nothing is sent any more cost nothing then. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(1);

    private static final int MOST_OF_AN_ANSWER = 64 * 1024;
    private static final int CONNECTIONS_TO_ONE = 8;
    private static final int MOST_WAITING = 256;
    private static final int THREADS = 8;

    /** A name server that is silent holds up look-ups of its names alone, as long as fewer names than these hang. */
    private static final int LOOK_UPS = 32;

    private final HttpClient client;
    private final Duration timeout;

    /**
     * Starts a client.
     *
     * @param timeout for all of a request, from the look-up of the name to the end of the answer
     * @param allowPrivate whether requests may go to addresses that are not public
     */
    public OutboundClient(Duration timeout, boolean allowPrivate) {
        this(timeout, allowPrivate, InetAddress::getAllByName);
    }

    OutboundClient(Duration timeout, boolean allowPrivate, Names names) {
        this.timeout = timeout;
        QueuedThreadPool threads = threads("outbound", THREADS);
        QueuedThreadPool lookUps = threads("outbound-names", LOOK_UPS);
        ScheduledExecutorScheduler scheduler = new ScheduledExecutorScheduler("outbound-timeouts", true);
        this.client = new HttpClient();
        client.setExecutor(threads);
        client.setScheduler(scheduler);
        client.setConnectTimeout(timeout.toMillis());
        client.setIdleTimeout(timeout.toMillis());
        client.setFollowRedirects(false);
        client.setHttpCookieStore(new HttpCookieStore.Empty());
        client.setDestinationIdleTimeout(FORGOTTEN_AFTER.toMillis());
        client.setMaxConnectionsPerDestination(CONNECTIONS_TO_ONE);
        client.setMaxRequestsQueuedPerDestination(MOST_WAITING);
        client.setUserAgentField(new HttpField(HttpHeader.USER_AGENT, "Holdfast"));
        SocketAddressResolver resolver = new NameLookUps(names, lookUps, timeout);
        client.addBean(lookUps);
        client.setSocketAddressResolver(allowPrivate ? resolver : new GuardedResolver(resolver));
        start();
    }

    private static QueuedThreadPool threads(String name, int most) {
        QueuedThreadPool threads = new QueuedThreadPool(most, 1);
        threads.setName(name);
        threads.setDaemon(true);
        return threads;
    }

    private void start() {
        try {
            client.start();
        } catch (Exception failed) {
            throw new IllegalStateException("The client for outbound requests does not start", failed);
        }
        client.getProtocolHandlers().clear();
        client.getContentDecoderFactories().clear();
    }

    /**
     * Posts, and tells what came of it, once, on a thread that must not wait.
     *
     * @param tenant who has chosen the target: whoever else sends to the same server waits for none of theirs
     */
    public void post(String tenant, URI target, Map<String, String> headers, byte[] body, Consumer<Posted> then) {
        Request request;
        try {
            request = client.POST(target);
        } catch (IllegalArgumentException unreadable) {
            then.accept(Posted.failed("the address cannot be called"));
            return;
        }
        AtomicLong read = new AtomicLong();
        request.tag(tenant)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .headers(fields -> headers.forEach(fields::put))
                .body(new BytesRequestContent("application/json", body))
                .onResponseContent((response, content) -> {
                    if (read.addAndGet(content.remaining()) > MOST_OF_AN_ANSWER) {
                        throw new TooLong();
                    }
                })
                .send(result -> then.accept(posted(result)));
    }

    private static Posted posted(Result result) {
        Response response = result.getResponse();
        Throwable failure = result.getFailure();
        if (failure == null) {
            return Posted.answered(response.getStatus());
        }
        return Posted.failed(words(failure));
    }

    /** No more than whoever chose the address may know: a server behind it must not be felt out through us. */
    private static String words(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AddressRefused || cause instanceof TooLong) {
                return String.valueOf(cause.getMessage());
            } else if (cause instanceof TimeoutException) {
                return "no answer in time";
            } else if (cause instanceof UnknownHostException) {
                return "the name is not known";
            } else if (cause instanceof SSLException) {
                return "no trust in the certificate, or no TLS there";
            }
        }
        return "no connection";
    }

    @Override
    public void close() {
        try {
            client.stop();
        } catch (Exception failed) {
            throw new IllegalStateException("The client for outbound requests does not stop", failed);
        }
    }

    private static final class TooLong extends Exception {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("the answer was longer than " + MOST_OF_AN_ANSWER + " bytes");
        }
    }
}
