package dev.holdfast.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.holdfast.server.http.gate.Refusal;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.Problem;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes the errors that Jetty finds by itself as problem documents, like all other errors. */
final class ProblemErrorHandler implements Request.Handler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemErrorHandler.class);

    /** What Jetty calls the path of a request that it could not read. */
    private static final Set<String> JETTYS_OWN = Set.of("/badMessage", "/badURI");

    private static final int RETRY_SECONDS = 1;

    private final ObjectMapper mapper;

    @Inject
    ProblemErrorHandler(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws JsonProcessingException {
        String id = RequestIdHandler.prepare(request, response);
        Optional<Refusal> refusal = Refusal.of(request);
        ErrorCode code = refusal.map(Refusal::code).orElseGet(() -> codeFor(response.getStatus()));
        if (code == ErrorCode.INTERNAL_ERROR) {
            LOG.error("Request {} failed", id, (Throwable) request.getAttribute(ErrorHandler.ERROR_EXCEPTION));
        }
        Problem general = Problem.of(code, refusal.map(Refusal::detail).orElseGet(() -> detail(code)));
        String path = request.getHttpURI().getPath();
        Problem problem = JETTYS_OWN.contains(path) ? general.stamped(id) : general.stamped(path, id);
        response.setStatus(code.status());
        if (code.status() == HttpStatus.SERVICE_UNAVAILABLE_503 && refusal.isEmpty()) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_SECONDS);
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.write(true, ByteBuffer.wrap(mapper.writeValueAsBytes(problem)), callback);
        return true;
    }

    private static String detail(ErrorCode code) {
        return code == ErrorCode.INVALID_REQUEST
                ? "The method, the address or a header is not one that this server takes."
                : code.title() + ".";
    }

    private static ErrorCode codeFor(int status) {
        // 501 and 505 speak of methods and versions that the caller chose
        return status == 501 || status == 505 ? ErrorCode.INVALID_REQUEST : ErrorCode.forStatus(status);
    }
}
