package dev.holdfast.server.store.place;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The PostgreSQL server of all tests, with a schema for each place. */
final class PostgresServer {

    private static final String VARIABLE = "HOLDFAST_TEST_POSTGRESQL_";

    private final PostgresPlace everything;

    /** Schemas of other runs may be in the same database. */
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    private final Set<String> schemas = ConcurrentHashMap.newKeySet();

    private PostgresServer(PostgresPlace everything) {
        this.everything = everything;
    }

    /** Started when it is first asked for; ends with the process. */
    static PostgresServer shared() {
        return Shared.SERVER;
    }

    PostgresPlace placeFor(Path directory) {
        String schema = "test_" + run + "_"
                + Integer.toHexString(directory.toAbsolutePath().normalize().hashCode());
        if (schemas.add(schema)) {
            everything.sql("CREATE SCHEMA " + schema);
        }
        String separator = everything.url().contains("?") ? "&" : "?";
        return new PostgresPlace(
                everything.url() + separator + "currentSchema=" + schema, everything.user(), everything.password());
    }

    private void dropSchemas() {
        schemas.forEach(schema -> everything.sql("DROP SCHEMA " + schema + " CASCADE"));
    }

    private static PostgresServer find() {
        Optional<String> url = variable("URL");
        if (url.isEmpty()) {
            return new PostgresServer(EmbeddedServer.start().place());
        }
        PostgresServer given = new PostgresServer(new PostgresPlace(url.get(), variable("USER"), variable("PASSWORD")));
        Runtime.getRuntime().addShutdownHook(new Thread(given::dropSchemas));
        return given;
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(VARIABLE + name)).filter(value -> !value.isBlank());
    }

    private static final class Shared {
        private static final PostgresServer SERVER = find();
    }
}
