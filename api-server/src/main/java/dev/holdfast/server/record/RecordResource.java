package dev.holdfast.server.record;

import dev.holdfast.server.security.OpenToAll;
import dev.holdfast.server.store.index.PublicRecordQuery;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The public record, for everybody. */
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
    public RecordView get() {
        return RecordView.of(query.totals());
    }
}
