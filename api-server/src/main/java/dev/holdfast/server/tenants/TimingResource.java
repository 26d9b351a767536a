package dev.holdfast.server.tenants;

import static dev.holdfast.server.security.Role.OPERATOR;

import dev.holdfast.server.config.traffic.TimingConfig;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Reach;
import dev.holdfast.server.security.audit.Actor;
import dev.holdfast.server.security.audit.AuditAction;
import dev.holdfast.server.security.audit.AuditTrail;
import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.tenant.Tenants;
import dev.holdfast.server.store.tenant.TimingRow;
import dev.holdfast.server.store.tenant.Timings;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Optional;

/** When counterparties of a tenant are answered. */
@Path("v1/tenants/{tenant}/timing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TimingResource {

    private final Tenants tenants;
    private final Timings timings;
    private final TimingConfig settings;
    private final AuditTrail audit;

    @Inject
    TimingResource(Tenants tenants, Timings timings, TimingConfig settings, AuditTrail audit) {
        this.tenants = tenants;
        this.timings = timings;
        this.settings = settings;
        this.audit = audit;
    }

    @GET
    @AllowedTo(value = OPERATOR, reach = Reach.TENANT)
    @Operation(operationId = "getTenantTiming", summary = "When counterparties of a tenant are answered")
    public TenantTiming get(@PathParam("tenant") String tenant) {
        if (tenants.find(tenant).isEmpty()) {
            throw ProblemException.notFound();
        }
        return timings.find(tenant).map(TenantTiming::of).orElseGet(() -> TenantTiming.of(settings));
    }

    @PUT
    @AllowedTo(value = OPERATOR, reach = Reach.TENANT)
    @Operation(
            operationId = "setTenantTiming",
            summary = "Give a tenant a policy of its own, for answers from the next second on")
    public TenantTiming set(@Context Caller caller, @PathParam("tenant") String tenant, TimingJson body) {
        if (tenants.find(tenant).isEmpty()) {
            throw ProblemException.notFound();
        }
        TimingRow row = new TimingRow(tenant, body.policy().name(), Duration.ofMillis(body.intervalMillis()));
        if (!timings.set(row, entry(caller, tenant, AuditAction.TIMING_SET))) {
            throw ProblemException.notFound();
        }
        return TenantTiming.of(row);
    }

    @DELETE
    @AllowedTo(value = OPERATOR, reach = Reach.TENANT)
    @Operation(operationId = "removeTenantTiming", summary = "Let a tenant follow the settings again")
    public TenantTiming remove(@Context Caller caller, @PathParam("tenant") String tenant) {
        if (tenants.find(tenant).isPresent()) {
            boolean unused = timings.remove(tenant, entry(caller, tenant, AuditAction.TIMING_REMOVED));
        }
        return get(tenant);
    }

    private AuditEntry entry(Caller caller, String tenant, AuditAction action) {
        return audit.done(Actor.of(caller), Optional.of(tenant), action, "tenants/" + tenant + "/timing");
    }
}
