package dev.holdfast.server.security;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** A resource with a method for each way of being guarded. */
@Path("v1/gated")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class GatedResource {

    @Inject
    GatedResource() {}

    public record Greeting(String holder) {}

    @GET
    @OpenToAll
    @Path("public")
    public Greeting open() {
        return new Greeting("everybody");
    }

    @GET
    @AllowedTo(
            value = {Role.OPERATOR, Role.OWNER},
            reach = Reach.TENANT)
    public Greeting tenant(@Context Caller caller) {
        return new Greeting(caller.holder());
    }

    @POST
    @AllowedTo({Role.OWNER, Role.NEGOTIATOR})
    @Path("{negotiation}")
    public Greeting team(@PathParam("negotiation") String id, @Context Caller caller, Greeting greeting) {
        return new Greeting(greeting.holder() + ", " + caller.holder());
    }

    @GET
    @Path("forgotten")
    public Greeting forgotten() {
        return new Greeting("whoever finds this");
    }
}
