package dev.holdfast.server.record;

import dev.holdfast.server.json.canonical.CanonicalJson;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.OpenToAll;
import dev.holdfast.server.security.signing.SigningOffice;
import dev.holdfast.server.store.index.PublicRecord;
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
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The public record of a tenant, for everybody; that of a tenant that nobody knows is one without any entry. */
@Path("v1/record")
@Produces(MediaType.APPLICATION_JSON)
public final class RecordResource {

    /** A signed text in compact form (RFC 7515). */
    private static final String COMPACT_JWS = "application/jose";

    private final PublicRecordQuery query;
    private final SigningOffice office;
    private final Clock clock;

    @Inject
    RecordResource(PublicRecordQuery query, SigningOffice office, Clock clock) {
        this.query = query;
        this.office = office;
        this.clock = clock;
    }

    @GET
    @OpenToAll
    @Operation(
            operationId = "getRecord",
            summary = "Final offers announced, final offers honoured, negotiations walked away from")
    public RecordView get(@QueryParam("tenant") @DefaultValue(TenantId.DEFAULT) String tenant) {
        return RecordView.of(query.totals(known(tenant)));
    }

    @GET
    @Path("signed")
    @OpenToAll
    @Produces(COMPACT_JWS)
    @Operation(operationId = "getSignedRecord", summary = "The same, signed, with the moment at which it was so")
    public String signed(@QueryParam("tenant") @DefaultValue(TenantId.DEFAULT) String tenant) {
        PublicRecord record = query.totals(known(tenant));
        Map<String, Object> claims = Map.of(
                "format",
                "holdfast-record/1",
                "tenant",
                tenant,
                "at",
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                "finalsAnnounced",
                record.finalsAnnounced(),
                "finalsHonoured",
                record.finalsHonoured(),
                "walkedAway",
                record.walkedAway());
        return office.sign("holdfast-record", CanonicalJson.of(claims));
    }

    /** Nothing is said, and nothing signed, of a name that no tenant can have. */
    private static String known(String tenant) {
        if (!TenantId.isValid(tenant)) {
            throw ProblemException.invalid(FieldError.of("query:tenant", FieldCode.INVALID_VALUE, TenantId.RULE));
        }
        return tenant;
    }
}
