package dev.holdfast.server.problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
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
    @Schema(name = "ProblemExplanation")
    public record Explanation(String code, int status, String title, String remedy) {

        static Explanation of(ErrorCode code) {
            return new Explanation(code.code(), code.status(), code.title(), code.remedy());
        }
    }

    @GET
    @Operation(operationId = "listProblems", summary = "All codes that an error answer can carry")
    public List<Explanation> list() {
        return Arrays.stream(ErrorCode.values()).map(Explanation::of).toList();
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "explainProblem", summary = "What a code means and what to do about it")
    public Explanation get(@PathParam("code") String code) {
        return ErrorCode.named(code).map(Explanation::of).orElseThrow(ProblemException::notFound);
    }
}
