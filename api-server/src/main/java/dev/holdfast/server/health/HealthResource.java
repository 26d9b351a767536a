package dev.holdfast.server.health;

import dev.holdfast.server.http.leave.Leaving;
import dev.holdfast.server.lifecycle.ReadinessCheck;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For those who start, watch and restart servers. Needs no credential and tells no secrets. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

    private static final Logger LOG = LoggerFactory.getLogger(HealthResource.class);

    private final Set<ReadinessCheck> checks;

    private final Leaving leaving;

    @Inject
    HealthResource(Set<ReadinessCheck> checks, Leaving leaving) {
        this.checks = checks;
        this.leaving = leaving;
    }

    @GET
    @Path("live")
    @Operation(operationId = "isLive", summary = "Whether the process answers; restart it if it does not")
    public Health live() {
        return Health.of(List.of());
    }

    @GET
    @Path("ready")
    @Operation(operationId = "isReady", summary = "Whether the server can do its work; if not, send it no requests")
    @ApiResponse(
            responseCode = "200",
            description = "All parts are up",
            content = @Content(schema = @Schema(implementation = Health.class)))
    @ApiResponse(
            responseCode = "503",
            description = "A part is down",
            content = @Content(schema = @Schema(implementation = Health.class)))
    public Response ready() {
        List<Health.Part> parts =
                new ArrayList<>(checks.stream().map(HealthResource::examine).toList());
        if (leaving.hasBegun()) {
            // as long as it stays nobody needs to hear of it
            parts.add(new Health.Part("leaving", Health.Status.DOWN));
        }
        Health health = Health.of(parts);
        int status = health.status() == Health.Status.UP ? 200 : 503;
        return Response.status(status).entity(health).build();
    }

    private static Health.Part examine(ReadinessCheck check) {
        Optional<String> trouble = check.trouble();
        trouble.ifPresent(what -> LOG.warn("Not ready: {}: {}", check.name(), what));
        return new Health.Part(check.name(), trouble.isEmpty() ? Health.Status.UP : Health.Status.DOWN);
    }
}
