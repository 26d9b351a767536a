package dev.holdfast.server.proof.stage;

import dev.holdfast.server.store.place.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives all proofs clients of one server, which is started for the first of them and stopped after the last. */
public final class OneServer implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Client.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(Namespace.create(OneServer.class))
                .computeIfAbsent(Running.class, type -> Running.start(), Running.class);
        return new Client(running.server().address());
    }

    /** A server and its files. */
    private record Running(ServerProcess server, Path directory) implements AutoCloseable {

        static Running start() {
            try {
                Path directory = Files.createTempDirectory("holdfast-proof");
                return new Running(ServerProcess.start(directory, onTheChosenDatabase(directory)), directory);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static Map<String, String> onTheChosenDatabase(Path directory) {
            return ServerProcess.environment(
                    Database.chosen().place(directory.resolve("data")).settings());
        }

        @Override
        public void close() throws IOException {
            server.close();
            List<Path> files;
            try (Stream<Path> walk = Files.walk(directory)) {
                files = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
