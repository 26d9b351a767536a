package dev.holdfast.server.templates;

import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Reach;
import dev.holdfast.server.security.audit.Actor;
import dev.holdfast.server.security.audit.AuditAction;
import dev.holdfast.server.security.audit.AuditTrail;
import dev.holdfast.server.store.template.TemplateRow;
import dev.holdfast.server.store.template.Templates;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The mandate templates of the caller's tenant. They hold walk-away points: for owners alone. */
@Path("v1/mandate-templates")
@Produces(MediaType.APPLICATION_JSON)
public final class TemplatesResource {

    private static final String CSV = "text/csv";

    private final Templates templates;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TemplatesResource(Templates templates, AuditTrail audit, Clock clock) {
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @AllowedTo(value = OWNER, reach = Reach.TENANT)
    @Operation(operationId = "listMandateTemplates", summary = "The mandate templates, by product and role")
    public TemplateList list(@Context Caller caller) {
        return new TemplateList(
                templates.all(caller.tenant()).stream().map(TemplateJson::of).toList());
    }

    @PUT
    @Consumes(CSV)
    @AllowedTo(value = OWNER, reach = Reach.TENANT)
    @Operation(
            operationId = "importMandateTemplates",
            summary = "Put the templates of a CSV file in the place of all that there are; all of it or nothing",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = CSV, schema = @Schema(types = "string"))))
    public ImportedTemplates replace(@Context Caller caller, byte[] file) {
        List<TemplateRow> rows = TemplateCsv.read(file, clock.instant().truncatedTo(ChronoUnit.MICROS));
        templates.replaceAll(
                caller.tenant(),
                rows,
                audit.done(
                        Actor.of(caller),
                        Optional.of(caller.tenant()),
                        AuditAction.TEMPLATES_IMPORTED,
                        "mandate-templates"));
        return new ImportedTemplates(rows.size());
    }
}
