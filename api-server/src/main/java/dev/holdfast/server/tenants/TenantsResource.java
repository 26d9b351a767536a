package dev.holdfast.server.tenants;

import static dev.holdfast.server.security.Role.OPERATOR;

import dev.holdfast.server.paging.Page;
import dev.holdfast.server.paging.PageLimit;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.problem.RefusedException;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.KnownCallers;
import dev.holdfast.server.security.Reach;
import dev.holdfast.server.security.audit.Actor;
import dev.holdfast.server.security.audit.AuditAction;
import dev.holdfast.server.security.audit.AuditTrail;
import dev.holdfast.server.store.removal.Erasure;
import dev.holdfast.server.store.tenant.TenantRow;
import dev.holdfast.server.store.tenant.Tenants;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The tenants of the installation. */
@Path("v1/tenants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TenantsResource {

    private final Tenants tenants;
    private final Erasure erasure;
    private final KnownCallers known;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TenantsResource(Tenants tenants, Erasure erasure, KnownCallers known, AuditTrail audit, Clock clock) {
        this.tenants = tenants;
        this.erasure = erasure;
        this.known = known;
        this.audit = audit;
        this.clock = clock;
    }

    @POST
    @AllowedTo(value = OPERATOR, reach = Reach.TENANT)
    @Operation(operationId = "createTenant", summary = "Set up a tenant; give out keys for it with createKey")
    @ApiResponse(
            responseCode = "201",
            description = "The tenant",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(schema = @Schema(implementation = TenantJson.class)))
    public Response create(@Context Caller caller, NewTenant body) {
        TenantRow row =
                new TenantRow(body.id(), body.name().strip(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        Optional<String> whose = Optional.of(row.id());
        if (!tenants.add(row, audit.done(Actor.of(caller), whose, AuditAction.TENANT_CREATED, "tenants/" + row.id()))) {
            throw RefusedException.conflict(
                    "TENANT_EXISTS", "There is a tenant with this id already.", "Choose another id.");
        }
        return Response.created(URI.create("/v1/tenants/" + row.id()))
                .entity(TenantJson.of(row))
                .build();
    }

    @GET
    @AllowedTo(value = OPERATOR, reach = Reach.TENANT)
    @Operation(operationId = "listTenants", summary = "The tenants of this installation")
    public TenantList list(
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(description = "What the page before gave as `next`") @QueryParam("after") String after) {
        PageLimit.check(limit);
        Page<TenantRow> page = Page.of(tenants.list(Optional.ofNullable(after), limit + 1), limit, TenantRow::id);
        return new TenantList(page.rows(TenantJson::of), page.next());
    }

    @DELETE
    @Path("{tenant}")
    @AllowedTo(value = OPERATOR, reach = Reach.TENANT)
    @Operation(
            operationId = "eraseTenant",
            summary =
                    "Remove a tenant and all that is kept of it, for good: negotiations, keys, webhooks, its audit log")
    @ApiResponse(
            responseCode = "200",
            description = "It is gone",
            content = @Content(schema = @Schema(implementation = ErasedTenant.class)))
    public ErasedTenant erase(
            @Context Caller caller,
            @PathParam("tenant") String tenant,
            @Parameter(
                            description = "The name of the tenant, to show that it is the one that is meant",
                            required = true)
                    @QueryParam("name")
                    String name) {
        TenantRow row = tenants.find(tenant).orElseThrow(ProblemException::notFound);
        if (!row.name().equals(name)) {
            throw ProblemException.invalid(FieldError.ofQuery(
                    "name",
                    FieldCode.INVALID_VALUE,
                    "must be the name of the tenant, to show that it is the one that is meant"));
        }
        long negotiations = erasure.of(
                tenant, audit.done(Actor.of(caller), Optional.empty(), AuditAction.TENANT_ERASED, "tenants/" + tenant));
        known.forgetAll();
        return new ErasedTenant(tenant, negotiations);
    }

    @GET
    @Path("{tenant}")
    @AllowedTo(value = OPERATOR, reach = Reach.TENANT)
    @Operation(operationId = "getTenant", summary = "A tenant")
    public TenantJson get(@PathParam("tenant") String tenant) {
        return tenants.find(tenant).map(TenantJson::of).orElseThrow(ProblemException::notFound);
    }
}
