package dev.holdfast.server.keys;

import static dev.holdfast.server.security.Role.AUDITOR;
import static dev.holdfast.server.security.Role.OPERATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.server.json.MayBeAbsent;
import dev.holdfast.server.paging.Page;
import dev.holdfast.server.paging.PageRequest;
import dev.holdfast.server.problem.AlsoAnswers;
import dev.holdfast.server.problem.ErrorKind;
import dev.holdfast.server.problem.RefusedException;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Reach;
import dev.holdfast.server.security.audit.Actor;
import dev.holdfast.server.security.key.KeyOffice;
import dev.holdfast.server.security.key.MadeKey;
import dev.holdfast.server.store.index.PageCursor;
import dev.holdfast.server.store.key.ApiKeyRow;
import dev.holdfast.server.store.key.ApiKeys;
import io.swagger.v3.oas.annotations.Operation;
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
import java.util.Optional;

/** API keys: made, listed, rotated, revoked. */
@Path("v1/keys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class KeysResource {

    private final ApiKeys keys;
    private final KeyOffice office;
    private final KeyOrders orders;

    @Inject
    KeysResource(ApiKeys keys, KeyOffice office, KeyOrders orders) {
        this.keys = keys;
        this.office = office;
        this.orders = orders;
    }

    @POST
    @AllowedTo(
            value = {OPERATOR, OWNER},
            reach = Reach.TENANT)
    @Operation(
            operationId = "createKey",
            summary = "Make an API key; it is shown this once. Keys of owners and operators are made by operators")
    @AlsoAnswers(ErrorKind.NOT_FOUND)
    @ApiResponse(
            responseCode = "201",
            description = "The key",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(schema = @Schema(implementation = IssuedKey.class)))
    public Response create(@Context Caller caller, NewKey body) {
        Optional<String> tenant = KeyRights.tenantOfNew(caller, body.role(), body.tenant());
        orders.check(body, tenant, office.now());
        return issued(
                office.make(tenant, body.role().role(), body.holder().strip(), body.expiresAt(), Actor.of(caller)));
    }

    @GET
    @AllowedTo(
            value = {OPERATOR, OWNER, AUDITOR},
            reach = Reach.TENANT)
    @Operation(operationId = "listKeys", summary = "What is known of the keys, oldest first; revoked ones included")
    public KeyList list(
            @Context Caller caller,
            @QueryParam("tenant") String tenant,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") String cursor) {
        PageRequest asked = PageRequest.of(limit, cursor);
        Optional<String> visible = KeyRights.visible(caller, Optional.ofNullable(tenant));
        Page<ApiKeyRow> page = asked.page(
                keys.list(visible, asked.after(), asked.sought()), row -> new PageCursor(row.createdAt(), row.id()));
        return new KeyList(page.rows(row -> KeyJson.of(row, office.now())), page.next());
    }

    @POST
    @Path("{key}/rotation")
    @AllowedTo(
            value = {OPERATOR, OWNER},
            reach = Reach.TENANT)
    @Operation(
            operationId = "rotateKey",
            summary = "Make a new key for the same holder; the old one stays good for the overlap")
    @ApiResponse(
            responseCode = "201",
            description = "The new key",
            headers = @Header(name = "Location", ref = "Location"),
            content = @Content(schema = @Schema(implementation = IssuedKey.class)))
    public Response rotate(@Context Caller caller, @PathParam("key") String id, @MayBeAbsent Rotation given) {
        ApiKeyRow old = KeyRights.known(caller, keys.withId(id));
        KeyRights.requireCanChange(caller, old);
        Rotation rotation = Optional.ofNullable(given).orElse(Rotation.USUAL);
        orders.check(rotation, office.now());
        return issued(office.rotate(
                        old, rotation.overlap().orElse(KeyOffice.USUAL_OVERLAP), rotation.expiresAt(), Actor.of(caller))
                .orElseThrow(() ->
                        RefusedException.conflict("KEY_REVOKED", "The key has been revoked.", "Make a new key.")));
    }

    @DELETE
    @Path("{key}")
    @AllowedTo(
            value = {OPERATOR, OWNER},
            reach = Reach.TENANT)
    @Operation(operationId = "revokeKey", summary = "Take a key back; after a second it opens nothing on any server")
    public KeyJson revoke(@Context Caller caller, @PathParam("key") String id) {
        ApiKeyRow key = KeyRights.known(caller, keys.withId(id));
        KeyRights.requireCanChange(caller, key);
        office.revoke(key, Actor.of(caller));
        return KeyJson.of(KeyRights.known(caller, keys.withId(id)), office.now());
    }

    private Response issued(MadeKey made) {
        return Response.created(URI.create("/v1/keys/" + made.row().id()))
                .entity(new IssuedKey(
                        KeyJson.of(made.row(), office.now()), made.secret().text()))
                .build();
    }
}
