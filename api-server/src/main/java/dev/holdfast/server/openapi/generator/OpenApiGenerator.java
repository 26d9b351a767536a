package dev.holdfast.server.openapi.generator;

import dev.holdfast.server.openapi.generator.operation.AnswerHeader;
import dev.holdfast.server.openapi.generator.operation.ExampleFiles;
import dev.holdfast.server.openapi.generator.operation.OperationCheck;
import dev.holdfast.server.openapi.generator.operation.OperationFinish;
import dev.holdfast.server.openapi.generator.operation.ProblemResponses;
import dev.holdfast.server.openapi.generator.operation.ResourceMethods;
import dev.holdfast.server.openapi.generator.operation.SecuritySchemes;
import dev.holdfast.server.openapi.generator.schema.BodySchemas;
import dev.holdfast.server.openapi.generator.schema.RecordSchemas;
import dev.holdfast.server.openapi.generator.schema.ScalarSchemas;
import dev.holdfast.server.openapi.generator.schema.SealedSchemas;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.jaxrs2.integration.JaxrsAnnotationScanner;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads all resources of the server and writes their description into a file. */
public final class OpenApiGenerator {

    private OpenApiGenerator() {}

    /** Arguments: the file to write, the directory with the sources and the examples, and the packages with the resources. */
    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        Files.createDirectories(target.getParent());
        Files.writeString(
                target, generate(Path.of(arguments[1]), List.of(arguments).subList(2, arguments.length)) + "\n");
    }

    /** The same description for the same resources, whatever the order in which they were found. */
    private static void inOrder(OpenAPI description) {
        Paths sorted = new Paths();
        new TreeMap<>(description.getPaths()).forEach(sorted::addPathItem);
        description.setPaths(sorted);
        description
                .getComponents()
                .setSchemas(new TreeMap<>(description.getComponents().getSchemas()));
    }

    static String generate(Path sources, List<String> packages) {
        ModelConverters converters = ModelConverters.getInstance(true);
        converters.addConverter(new RecordSchemas(sources.resolve("java")));
        converters.addConverter(new SealedSchemas());
        converters.addConverter(new ScalarSchemas());
        converters.addConverter(new BodySchemas());
        SwaggerConfiguration configuration = new SwaggerConfiguration()
                .openAPI31(true)
                .openAPI(ApiFrame.newDescription())
                .resourcePackages(new TreeSet<>(packages))
                .defaultResponseCode("200");
        Set<Class<?>> resources = new JaxrsAnnotationScanner<>()
                .openApiConfiguration(configuration)
                .classes();
        OpenAPI description = new Reader(configuration).read(resources);
        ResourceMethods methods = new ResourceMethods(resources);
        ExampleFiles recorded = new ExampleFiles(sources.resolve("openapi"));
        new OperationCheck(methods).check(description);
        SecuritySchemes.define(description);
        AnswerHeader.define(description);
        ProblemResponses problems = new ProblemResponses(description, recorded);
        new OperationFinish(methods, problems, recorded).finish(description);
        WebhookSection.addTo(description, recorded);
        inOrder(description);
        return Json31.pretty(description);
    }
}
