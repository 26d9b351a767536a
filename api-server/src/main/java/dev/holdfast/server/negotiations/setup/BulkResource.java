package dev.holdfast.server.negotiations.setup;

import static dev.holdfast.server.security.Role.OPERATOR;
import static dev.holdfast.server.security.Role.OWNER;

import dev.holdfast.server.json.Body;
import dev.holdfast.server.json.BodyList;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.Problem;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.problem.ProblemMapper;
import dev.holdfast.server.security.AllowedTo;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Reach;
import dev.holdfast.server.store.request.AlreadyMarked;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;

/** Sets many negotiations up with one request. */
@Path("v1/negotiations/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class BulkResource {

    private static final int MOST = 100;

    private final Registrar registrar;
    private final ProblemMapper problems;

    @Inject
    BulkResource(Registrar registrar, ProblemMapper problems) {
        this.registrar = registrar;
        this.problems = problems;
    }

    @POST
    @AllowedTo(
            value = {OWNER, OPERATOR},
            reach = Reach.TENANT)
    @Operation(
            operationId = "createNegotiations",
            summary = "Set many negotiations up; each has its own result",
            description =
                    "Each is set up, or not, for itself: what is wrong with one does not keep the others from it, and"
                            + " the answer is 200 whatever became of them.")
    public BulkResult create(@Context Caller caller, BodyList<NewNegotiation> body) {
        int count = body.elements().size();
        if (count < 1 || count > MOST) {
            throw ProblemException.invalid(
                    FieldError.of("", FieldCode.WRONG_SIZE, "must have 1 to " + MOST + " elements"));
        }
        List<BulkResult.ItemJson> results = new ArrayList<>();
        for (Body<NewNegotiation> each : body.elements()) {
            results.add(create(caller, each, results.size()));
        }
        return BulkResult.of(results);
    }

    private BulkResult.ItemJson create(Caller caller, Body<NewNegotiation> body, int index) {
        try {
            return BulkResult.ItemJson.of(index, registrar.setUp(caller, body));
        } catch (AlreadyMarked second) {
            // the whole request is being carried out elsewhere
            throw second;
        } catch (RuntimeException failed) {
            return BulkResult.ItemJson.of(
                    index, (Problem) problems.toResponse(failed).getEntity());
        }
    }
}
