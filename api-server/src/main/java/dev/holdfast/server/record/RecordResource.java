package dev.holdfast.server.record;

import dev.holdfast.server.security.OpenToAll;
import dev.holdfast.server.store.index.PublicRecordQuery;
import dev.holdfast.server.store.tenant.TenantId;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The public record of a tenant, for everybody; that of a tenant that nobody knows is one without any entry. */
@Path("v1/record")
@Produces(MediaType.APPLICATION_JSON)
public final class RecordResource {

    private final PublicRecordQuery query;

    @Inject
    RecordResource(PublicRecordQuery query) {
        this.query = query;
    }

    @GET
    @OpenToAll
    @Operation(
            operationId = "getRecord",
            summary = "Final offers announced, final offers honoured, negotiations walked away from")
    public RecordView get(@QueryParam("tenant") @DefaultValue(TenantId.DEFAULT) String tenant) {
        return RecordView.of(query.totals(tenant));
    }
}
