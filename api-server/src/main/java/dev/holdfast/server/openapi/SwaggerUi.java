package dev.holdfast.server.openapi;

import dev.holdfast.server.problem.ProblemException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The files of the pages: our own, and those of the Swagger UI library on the class path. */
final class SwaggerUi {

    private static final String OWN = "/dev/holdfast/server/openapi/";
    private static final String LIBRARY = "/META-INF/resources/webjars/swagger-ui/";
    private static final String VERSION = "/META-INF/maven/org.webjars/swagger-ui/pom.properties";

    private final String version;

    @Inject
    SwaggerUi() {
        this.version = version();
    }

    byte[] own(String file) {
        return ClassPathFile.read(OWN + file).orElseThrow(ProblemException::notFound);
    }

    byte[] library(String file) {
        return ClassPathFile.read(LIBRARY + version + "/" + file).orElseThrow(ProblemException::notFound);
    }

    private static String version() {
        Properties library = new Properties();
        try (InputStream file = SwaggerUi.class.getResourceAsStream(VERSION)) {
            if (file != null) {
                library.load(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(VERSION, unreadable);
        }
        return library.getProperty("version", "absent");
    }
}
