package dev.holdfast.server.store.postgresql;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.PGProperty;

/**
 * Which database, and how it is reached.
 *
 * @param url as its driver wants it, such as {@code jdbc:postgresql://host/database}, without a password
 * @param connections how many commands and reads this server runs in the database at the same time
 * @param patience how long to wait for a connection before the database counts as gone
 * @param statementLimit the longest time for one statement, after which the database gives it up
 */
public record PostgresSettings(
        String url,
        Optional<String> user,
        Optional<String> password,
        int connections,
        Duration patience,
        Duration statementLimit) {

    private static final String PREFIX = "jdbc:postgresql:";

    public PostgresSettings {
        if (!url.startsWith(PREFIX)) {
            throw new IllegalArgumentException("The URL of a PostgreSQL database begins with " + PREFIX);
        }
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
        if (connections < 1) {
            throw new IllegalArgumentException("At least one connection is needed");
        }
        Objects.requireNonNull(patience, "patience");
        Objects.requireNonNull(statementLimit, "statementLimit");
    }

    /** What serves a server well. */
    public static PostgresSettings standard(
            String url, Optional<String> user, Optional<String> password, int connections) {
        return new PostgresSettings(url, user, password, connections, Duration.ofSeconds(3), Duration.ofSeconds(10));
    }

    /** The same place in other words, fit to be shown. */
    String place() {
        int parameters = url.indexOf('?');
        return "at " + (parameters < 0 ? url : url.substring(0, parameters));
    }

    /** What the driver is told beside the URL, whose own parameters win. */
    Properties driver() {
        Properties properties = new Properties();
        user.ifPresent(name -> PGProperty.USER.set(properties, name));
        password.ifPresent(secret -> PGProperty.PASSWORD.set(properties, secret));
        PGProperty.APPLICATION_NAME.set(properties, "holdfast");
        PGProperty.CONNECT_TIMEOUT.set(properties, seconds(patience));
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        return properties;
    }

    /** How long to wait for an answer: the database gives a statement up first, so that its fate is known. */
    int answerSeconds() {
        return seconds(statementLimit) + seconds(patience);
    }

    private static int seconds(Duration time) {
        return Math.toIntExact(Math.max(1, time.toSeconds()));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "PostgresSettings[" + place() + ", connections=" + connections + "]";
    }
}
