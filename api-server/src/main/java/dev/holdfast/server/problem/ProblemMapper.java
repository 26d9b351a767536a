package dev.holdfast.server.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.glassfish.jersey.server.ParamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns every exception that leaves a resource or a filter into an error answer. The only mapper of the server. */
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final int MAX_CAUSES = 10;

    private final Set<ProblemTranslation> translations;

    @Inject
    ProblemMapper(Set<ProblemTranslation> translations) {
        this.translations = translations;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        Throwable cause = thrown;
        // injection wraps what a request value throws
        for (int depth = 0; cause != null && depth < MAX_CAUSES; depth++) {
            if (cause instanceof ProblemException problem) {
                return answer(Problem.of(problem.code(), problem.getMessage()).with(problem.errors()));
            }
            if (cause instanceof RefusedException refused) {
                return answer(Problem.of(refused.code(), refused.getMessage())
                        .refusedBecause(refused.reason(), refused.remedy()));
            }
            if (cause instanceof WebApplicationException standard) {
                return answer(standard);
            }
            Optional<ProblemException> translated = translate(cause);
            if (translated.isPresent()) {
                LOG.warn("A request could not be served: {}", cause.getMessage());
                return answer(
                        Problem.of(translated.get().code(), translated.get().getMessage()));
            }
            cause = cause.getCause();
        }
        // the caller learns the request id and nothing else
        LOG.error("A request failed", thrown);
        return answer(Problem.of(ErrorCode.INTERNAL_ERROR, "The server could not complete the request."));
    }

    private Optional<ProblemException> translate(Throwable cause) {
        return translations.stream()
                .map(translation -> translation.translate(cause))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Response answer(WebApplicationException standard) {
        Response response = standard.getResponse();
        if (response.getStatus() < 400) {
            return response;
        }
        Response answer = answer(toProblem(standard, response));
        keep(response, answer, HttpHeaders.ALLOW);
        keep(response, answer, HttpHeaders.RETRY_AFTER);
        return answer;
    }

    private static Problem toProblem(WebApplicationException standard, Response response) {
        if (standard instanceof ParamException.QueryParamException wrong) {
            return wrongParameter(wrong, "?" + wrong.getParameterName());
        }
        if (standard instanceof ParamException.HeaderParamException wrong) {
            return wrongParameter(wrong, "header:" + wrong.getParameterName());
        }
        ErrorCode code = ErrorCode.forStatus(response.getStatus());
        return Problem.of(code, code.title() + ".");
    }

    private static Problem wrongParameter(ParamException wrong, String field) {
        String message = "is not a valid value";
        if (wrong.getCause() instanceof NumberFormatException) {
            message = "must be a whole number";
        } else if (wrong.getCause() instanceof IllegalArgumentException refused && refused.getMessage() != null) {
            message = refused.getMessage();
        }
        FieldError error = FieldError.of(field, FieldCode.INVALID_VALUE, message);
        return Problem.of(ErrorCode.INVALID_REQUEST, "One parameter is not valid.")
                .with(List.of(error));
    }

    private static void keep(Response from, Response into, String header) {
        String value = from.getHeaderString(header);
        if (value != null) {
            into.getHeaders().putSingle(header, value);
        }
    }

    private static Response answer(Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == ErrorKind.UNAUTHENTICATED.status()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"holdfast\"");
        }
        return answer.build();
    }
}
