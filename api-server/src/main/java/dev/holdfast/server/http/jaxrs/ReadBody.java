package dev.holdfast.server.http.jaxrs;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The body of a request for filters, which leave it there for whoever comes after them. */
public final class ReadBody {

    private ReadBody() {}

    /** All of it, decompressed; it has arrived already. */
    public static byte[] of(ContainerRequestContext request) throws IOException {
        byte[] body = request.getEntityStream().readAllBytes();
        request.setEntityStream(new ByteArrayInputStream(body));
        return body;
    }
}
