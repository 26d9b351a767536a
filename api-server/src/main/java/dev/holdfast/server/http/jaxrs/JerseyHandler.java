package dev.holdfast.server.http.jaxrs;

import dev.holdfast.server.http.gate.Badge;
import dev.holdfast.server.http.gate.GateHandler;
import dev.holdfast.server.http.gate.Refusal;
import dev.holdfast.server.http.jaxrs.body.RequestBody;
import dev.holdfast.server.http.trace.TraceHandler;
import dev.holdfast.server.http.turn.Turns;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.RequestId;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Components;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.spi.Container;
import org.glassfish.jersey.uri.UriComponent;
import org.slf4j.MDC;

/** Carries requests from Jetty to Jersey, bodies complete and each in its turn, and answers back. */
public final class JerseyHandler extends Handler.Abstract implements Container {

    private final ApplicationHandler application;
    private final RequestBody bodies;
    private final Turns turns;

    @Inject
    JerseyHandler(JerseyApplication resources, RequestBody bodies, Turns turns) {
        this.application = new ApplicationHandler(resources);
        this.bodies = bodies;
        this.turns = turns;
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        application.onStartup(this);
    }

    @Override
    protected void doStop() throws Exception {
        application.onShutdown(this);
        super.doStop();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        bodies.read(
                request,
                body -> inTurn(request, body, response, callback),
                failure -> refuse(request, failure, response, callback));
        return true;
    }

    private void inTurn(Request request, byte[] body, Response response, Callback callback) {
        Runnable work = () -> serve(request, body, response, callback);
        Optional<String> lane = GateHandler.visitor(request).lane();
        if (lane.isEmpty()) {
            work.run();
            return;
        }
        Components server = request.getComponents();
        turns.take(lane.get(), server.getExecutor(), server.getScheduler(), work, () -> overloaded()
                .send(request, response, callback));
    }

    private Refusal overloaded() {
        return new Refusal(
                ErrorCode.OVERLOADED, "Too many requests are at work or wait; nothing was done.", turns.patience());
    }

    private void serve(Request request, byte[] body, Response response, Callback callback) {
        String requestId = (String) request.getAttribute(RequestId.PROPERTY);
        MDC.put(RequestId.PROPERTY, requestId);
        try {
            ContainerRequest inbound = inbound(request);
            inbound.setProperty(RequestId.PROPERTY, requestId);
            inbound.setProperty(Badge.PROPERTY, Badge.of(request));
            inbound.setEntityStream(new ByteArrayInputStream(body));
            inbound.setWriter(new JerseyResponseWriter(request, response, callback));
            TraceHandler.span(request)
                    .ifPresentOrElse(
                            span -> span.enter(() -> application.handle(inbound)), () -> application.handle(inbound));
        } catch (URISyntaxException unreadable) {
            Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
        } catch (RuntimeException | Error failed) {
            // a body that came late brings us here on a thread where nobody else would answer
            Response.writeError(request, response, callback, failed);
        } finally {
            // with what filters have added
            MDC.clear();
        }
    }

    private static void refuse(Request request, Throwable failure, Response response, Callback callback) {
        // the rest of the body will not be read, and must not be taken for the next request
        if (request.getConnectionMetaData().getHttpVersion().getVersion() < HttpVersion.HTTP_2.getVersion()) {
            response.getHeaders().put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
        }
        if (failure instanceof HttpException) {
            Response.writeError(request, response, callback, failure);
        } else {
            // whatever else ends a body too early or makes it unreadable was done at the other end
            boolean tooSlow = failure instanceof TimeoutException;
            int status = tooSlow ? HttpStatus.REQUEST_TIMEOUT_408 : HttpStatus.BAD_REQUEST_400;
            Response.writeError(request, response, callback, status);
        }
    }

    private ContainerRequest inbound(Request request) throws URISyntaxException {
        HttpURI uri = request.getHttpURI();
        URI base = new URI(
                uri.getScheme(), null, Request.getServerName(request), Request.getServerPort(request), "/", null, null);
        String query = uri.getQuery();
        String target = UriComponent.contextualEncode(uri.getPath(), UriComponent.Type.PATH)
                + (query == null ? "" : "?" + UriComponent.contextualEncode(query, UriComponent.Type.QUERY));
        ContainerRequest inbound = new ContainerRequest(
                base,
                base.resolve(new URI(target)),
                request.getMethod(),
                new Anonymous(request.isSecure()),
                new MapPropertiesDelegate(),
                application.getConfiguration());
        for (HttpField field : request.getHeaders()) {
            inbound.header(field.getName(), field.getValue());
        }
        return inbound;
    }

    @Override
    public ApplicationHandler getApplicationHandler() {
        return application;
    }

    @Override
    public ResourceConfig getConfiguration() {
        return application.getConfiguration();
    }

    @Override
    public void reload() {
        throw new UnsupportedOperationException("What the server serves is fixed when it starts");
    }

    @Override
    public void reload(ResourceConfig configuration) {
        reload();
    }
}
