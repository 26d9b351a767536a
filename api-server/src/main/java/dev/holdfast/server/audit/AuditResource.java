package dev.holdfast.server.audit;

import static dev.holdfast.server.security.Role.AUDITOR;
import static dev.holdfast.server.security.Role.OPERATOR;

import dev.holdfast.server.paging.Page;
import dev.holdfast.server.paging.PageRequest;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Reach;
import dev.holdfast.server.security.Role;
import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.audit.AuditLog;
import dev.holdfast.server.store.index.PageCursor;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** Who did what: for the auditors of a tenant, and for operators. */
@Path("v1/audit")
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource {

    private final AuditLog log;

    @Inject
    AuditResource(AuditLog log) {
        this.log = log;
    }

    @GET
    @AllowedTo(
            value = {AUDITOR, OPERATOR},
            reach = Reach.TENANT)
    @Operation(operationId = "listAuditEntries", summary = "Who did what, newest first; never a walk-away point")
    public AuditPage list(
            @Context Caller caller,
            @QueryParam("tenant") String tenant,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") String cursor) {
        PageRequest asked = PageRequest.of(limit, cursor);
        Page<AuditEntry> page = asked.page(
                log.list(visible(caller, Optional.ofNullable(tenant)), asked.after(), asked.sought()),
                entry -> new PageCursor(entry.at(), entry.id()));
        return new AuditPage(page.rows(AuditEntryJson::of), page.next());
    }

    /** Empty for an operator who asks for all; another tenant's name finds what a name finds that nobody has. */
    private static Optional<String> visible(Caller caller, Optional<String> asked) {
        if (caller.role() == Role.OPERATOR) {
            return asked;
        }
        if (asked.filter(tenant -> !tenant.equals(caller.tenant())).isPresent()) {
            throw ProblemException.notFound();
        }
        return Optional.of(caller.tenant());
    }
}
