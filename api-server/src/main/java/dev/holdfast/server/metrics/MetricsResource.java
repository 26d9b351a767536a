package dev.holdfast.server.metrics;

import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** The figures in the form that Prometheus reads. */
@Path("metrics")
public final class MetricsResource {

    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final Meters meters;

    @Inject
    MetricsResource(Meters meters) {
        this.meters = meters;
    }

    @GET
    @Produces(TEXT)
    @AllowedTo(Role.OPERATOR)
    @Operation(operationId = "readMetrics", summary = "Figures about the server, in the text form of Prometheus")
    public String metrics() {
        return meters.text(TEXT);
    }
}
