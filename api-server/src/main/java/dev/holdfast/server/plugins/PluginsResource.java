package dev.holdfast.server.plugins;

import static dev.holdfast.server.security.Role.AUDITOR;
import static dev.holdfast.server.security.Role.COUNTERPARTY;
import static dev.holdfast.server.security.Role.NEGOTIATOR;
import static dev.holdfast.server.security.Role.OPERATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.security.AllowedTo;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;

/** The parts that negotiations can name. */
@Path("v1/plugins")
@Produces(MediaType.APPLICATION_JSON)
public final class PluginsResource {

    private final List<PluginPart> parts;

    @Inject
    PluginsResource(PluginRegistry plugins) {
        this.parts = Stream.<List<? extends Registered<?>>>of(
                        plugins.strategies(), plugins.guards(), plugins.trackers(), plugins.assessors())
                .flatMap(List::stream)
                .map(PluginPart::of)
                .toList();
    }

    @GET
    @AllowedTo({OPERATOR, OWNER, NEGOTIATOR, AUDITOR, COUNTERPARTY})
    @Operation(operationId = "listPlugins", summary = "All plugin parts, with the JSON Schema of their settings")
    public PluginList list() {
        return new PluginList(parts);
    }

    @GET
    @Path("{kind}/{name}")
    @AllowedTo({OPERATOR, OWNER, NEGOTIATOR, AUDITOR, COUNTERPARTY})
    @Operation(operationId = "getPlugin", summary = "One plugin part, with the JSON Schema of its settings")
    public PluginPart get(@PathParam("kind") String kind, @PathParam("name") String name) {
        return parts.stream()
                .filter(part -> part.kind().equals(kind) && part.name().equals(name))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
