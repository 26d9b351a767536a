package dev.holdfast.server.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;

/** Explains the codes of error answers, at the address that the {@code type} of a problem names. */
@Path("problems")
@Produces(MediaType.APPLICATION_JSON)
public final class ProblemResource {

    @Inject
    ProblemResource() {}

    /** A code and what to do about it. */
    public record Explanation(String code, int status, String title, String remedy) {

        static Explanation of(ErrorCode code) {
            return new Explanation(code.code(), code.status(), code.title(), code.remedy());
        }
    }

    @GET
    public List<Explanation> list() {
        return Arrays.stream(ErrorCode.values()).map(Explanation::of).toList();
    }

    @GET
    @Path("{code}")
    public Explanation get(@PathParam("code") String code) {
        return ErrorCode.named(code).map(Explanation::of).orElseThrow(ProblemException::notFound);
    }
}
