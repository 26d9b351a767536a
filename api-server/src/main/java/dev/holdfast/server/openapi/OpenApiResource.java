package dev.holdfast.server.openapi;

import dev.holdfast.server.problem.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Serves the description that was generated from the resources when the server was built. */
@Path("openapi.json")
@Hidden
public final class OpenApiResource {

    /** Where the build puts the description. */
    static final String GENERATED = "/dev/holdfast/server/openapi/openapi.json";

    @Inject
    OpenApiResource() {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] get() {
        return ClassPathFile.read(GENERATED).orElseThrow(ProblemException::notFound);
    }
}
