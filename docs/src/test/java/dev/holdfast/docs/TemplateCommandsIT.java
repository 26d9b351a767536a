package dev.holdfast.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands about templates with the key of an owner. */
class TemplateCommandsIT {

    private static final Pattern KEY = Pattern.compile("\"key\":\"([^\"]+)\"");

    @TempDir
    private Path directory;

    @Test
    void theCommandsAboutTemplatesDoWhatThePageSays() throws Exception {
        try (ServerProcess server = ServerProcess.start(directory.resolve("data"))) {
            new GuideCommands("integrator/templates.md")
                    .check(directory, Map.of("HOLDFAST", server.address(), "OWNER_KEY", ownerKey(server.address())));
        }
    }

    private static String ownerKey(String address) throws Exception {
        HttpResponse<String> made = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "/v1/keys"))
                                .header("Authorization", "Bearer " + ServerProcess.KEY)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(
                                        "{\"tenant\":\"default\",\"role\":\"OWNER\",\"holder\":\"Olga\"}"))
                                .build(),
                        BodyHandlers.ofString());
        Matcher key = KEY.matcher(made.body());
        assertThat(key.find()).as(made.body()).isTrue();
        return key.group(1);
    }
}
