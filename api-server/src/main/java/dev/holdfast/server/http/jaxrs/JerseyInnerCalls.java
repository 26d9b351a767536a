package dev.holdfast.server.http.jaxrs;

import dev.holdfast.server.http.gate.Badge;
import dev.holdfast.server.http.inner.InnerAnswer;
import dev.holdfast.server.http.inner.InnerCalls;
import dev.holdfast.server.http.inner.InnerRequest;
import dev.holdfast.server.problem.RequestId;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;

/** Gives inner requests to Jersey, as the container gives it those from outside. */
final class JerseyInnerCalls implements InnerCalls {

    /** Asked for late: the resources that call are part of what it serves. */
    private final Provider<JerseyHandler> jersey;

    @Inject
    JerseyInnerCalls(Provider<JerseyHandler> jersey) {
        this.jersey = jersey;
    }

    @Override
    public InnerAnswer call(InnerRequest request) {
        ApplicationHandler application = jersey.get().getApplicationHandler();
        ContainerRequest inbound = new ContainerRequest(
                request.base(),
                URI.create(request.base().resolve("/") + request.target().substring(1)),
                request.method(),
                new Anonymous(request.base().getScheme().equals("https")),
                new MapPropertiesDelegate(),
                application.getConfiguration());
        inbound.setProperty(RequestId.PROPERTY, request.requestId());
        inbound.setProperty(Badge.PROPERTY, request.badge());
        request.headers().forEach(inbound::header);
        request.json().ifPresent(body -> inbound.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON));
        inbound.setEntityStream(
                new ByteArrayInputStream(request.json().orElse("").getBytes(StandardCharsets.UTF_8)));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            ContainerResponse answer = application.apply(inbound, body).get();
            MediaType mediaType = answer.getMediaType();
            return new InnerAnswer(
                    answer.getStatus(),
                    headers(answer),
                    mediaType == null ? "" : mediaType.toString(),
                    body.toString(StandardCharsets.UTF_8));
        } catch (ExecutionException failed) {
            throw new IllegalStateException("An inner request was not answered", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server is stopping", stopped);
        }
    }

    private static Map<String, String> headers(ContainerResponse answer) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        answer.getStringHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
        return headers;
    }
}
