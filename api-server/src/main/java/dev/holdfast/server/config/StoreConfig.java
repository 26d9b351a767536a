package dev.holdfast.server.config;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where negotiations are kept: in a directory of this machine, or in a PostgreSQL database when there is a URL. */
public record StoreConfig(
        @Setting(
                        fallback = "data",
                        about =
                                "Directory of the database, relative to where the server was started; unused with store.url")
                Path path,
        @Setting(fallback = "", about = "PostgreSQL database to use instead, as jdbc:postgresql://HOST/DATABASE")
                Optional<String> url,
        @Setting(fallback = "", about = "User of the PostgreSQL database") Optional<String> user,
        @Setting(fallback = "", secret = true, about = "Password of that user") Optional<String> password,
        @Setting(fallback = "16", least = "2", most = "500", about = "Most connections to the PostgreSQL database")
                int connections) {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** Parameters of the driver that hold a secret, such as {@code password} and {@code sslpassword}. */
    private static final Pattern SECRET = Pattern.compile("[?&][a-zA-Z]*password=", Pattern.CASE_INSENSITIVE);

    /** Never repeats the URL, which may hold what should not be shown. */
    public StoreConfig {
        url.ifPresent(StoreConfig::check);
        if (url.isEmpty() && (user.isPresent() || password.isPresent())) {
            throw new IllegalArgumentException(
                    "user and password are for a PostgreSQL database: set store.url as well");
        }
    }

    private static void check(String url) {
        if (!url.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException(
                    "url begins with " + POSTGRESQL + "//; leave it out to keep the database in store.path");
        }
        if (SECRET.matcher(url).find()) {
            throw new IllegalArgumentException("url must not hold a password: put it into store.password");
        }
        if (url.contains("@")) {
            throw new IllegalArgumentException("url must not hold a user: put it into store.user and store.password");
        }
    }

    @Override
    public String toString() {
        return "StoreConfig[…]";
    }
}
