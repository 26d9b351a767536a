package dev.holdfast.server.openapi;

import dev.holdfast.server.problem.ProblemException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The description of the API as pages to read and to try. Everything comes from this server. */
@Path("docs")
@Hidden
public final class DocsResource {

    /** Swagger UI sets styles from its scripts and draws its pictures from data. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "swagger-ui.css", "text/css; charset=utf-8",
            "swagger-ui-bundle.js", "text/javascript; charset=utf-8",
            "favicon-32x32.png", "image/png",
            "start.js", "text/javascript; charset=utf-8");

    private final SwaggerUi pages;

    @Inject
    DocsResource(SwaggerUi pages) {
        this.pages = pages;
    }

    @GET
    public Response page() {
        return answer(pages.own("index.html"), MediaType.TEXT_HTML + "; charset=utf-8", "no-cache");
    }

    @GET
    @Path("{file}")
    public Response file(@PathParam("file") String file) {
        String mediaType = MEDIA_TYPES.get(file);
        if (mediaType == null) {
            throw ProblemException.notFound();
        }
        byte[] content = file.equals("start.js") ? pages.own(file) : pages.library(file);
        return answer(content, mediaType, "max-age=3600");
    }

    private static Response answer(byte[] content, String mediaType, String caching) {
        return Response.ok(content, mediaType)
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("Cache-Control", caching)
                .build();
    }
}
