package dev.holdfast.server.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.config.traffic.HttpConfig;
import dev.holdfast.server.http.gate.Badge;
import dev.holdfast.server.json.JsonBinder;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.problem.RequestId;
import dev.holdfast.server.security.OpenToAll;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** One message of an agent, one answer. What a credential is needed for asks for it itself. */
@Path("mcp")
@Hidden
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class McpResource {

    private static final String REVISION = "MCP-Protocol-Version";

    private final Dialogue dialogue;
    private final JsonBinder json;
    private final List<String> allowedOrigins;

    @Inject
    McpResource(Dialogue dialogue, JsonBinder json, HttpConfig config) {
        this.dialogue = dialogue;
        this.json = json;
        this.allowedOrigins = config.allowedOrigins();
    }

    @POST
    @OpenToAll
    public Response take(
            @HeaderParam("Origin") String origin,
            @HeaderParam(REVISION) String revision,
            @Context ContainerRequestContext request,
            byte[] body) {
        if (origin != null && !allowedOrigins.contains(origin)) {
            throw new ProblemException(
                    ErrorCode.FORBIDDEN, "Pages of this origin may not speak to agents' tools of this server.");
        }
        if (revision != null && !Dialogue.REVISIONS.contains(revision)) {
            throw ProblemException.invalid(FieldError.of(
                    "header:" + REVISION,
                    FieldCode.INVALID_VALUE,
                    "must be one of " + String.join(", ", Dialogue.REVISIONS)));
        }
        Message message;
        try {
            message = Message.of(read(body));
        } catch (RpcError unreadable) {
            return answer(Response.Status.BAD_REQUEST, Message.error(Optional.empty(), unreadable));
        }
        if (!message.isRequest()) {
            return Response.accepted().build();
        }
        try {
            return answer(
                    Response.Status.OK,
                    message.result(dialogue.answer(message.method().orElseThrow(), message.params(), agent(request))));
        } catch (RpcError refused) {
            return answer(Response.Status.OK, Message.error(message.id(), refused));
        }
    }

    private JsonNode read(byte[] body) {
        try {
            return (JsonNode) json.read(body, JsonNode.class);
        } catch (ProblemException malformed) {
            throw new RpcError(RpcError.PARSE_ERROR, malformed.getMessage());
        }
    }

    private static Agent agent(ContainerRequestContext request) {
        return new Agent(
                Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION)),
                request.getUriInfo().getBaseUri(),
                (String) request.getProperty(RequestId.PROPERTY),
                (Badge) request.getProperty(Badge.PROPERTY));
    }

    private static Response answer(Response.Status status, JsonNode message) {
        return Response.status(status).entity(message).build();
    }
}
