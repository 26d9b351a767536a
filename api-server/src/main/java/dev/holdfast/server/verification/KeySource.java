package dev.holdfast.server.verification;

import dev.holdfast.server.config.access.OidcConfig;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;

/** Where the keys come from: a file, or an address. */
final class KeySource {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private KeySource() {}

    /** The text of a JWKS. */
    static String read(String place) throws IOException {
        if (place.startsWith("https://") || place.startsWith("http://")) {
            return fetch(place);
        }
        return text(Path.of(place));
    }

    /** The text of a file; the message says what is wrong with it. */
    static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException missing) {
            throw new IOException("there is no file " + file, missing);
        } catch (IOException unreadable) {
            throw new IOException(file + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static String fetch(String address) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(OidcConfig.requireSafe(address, "--jwks"))
                    .timeout(PATIENCE)
                    .header("Accept", "application/json")
                    .build();
            HttpResponse<String> answer =
                    HttpClient.newBuilder().connectTimeout(PATIENCE).build().send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IllegalArgumentException noAddress) {
            throw new IOException(address + " is not used: " + noAddress.getMessage(), noAddress);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for " + address, stopped);
        }
    }
}
