package dev.holdfast.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginsTest {

    @AutoClose
    private static ApiServer server;

    @BeforeAll
    static void start(@TempDir Path directory) {
        server = ApiServer.start(directory);
    }

    @Test
    void everyPartIsListedWithTheSchemaOfItsSettings() {
        Answer list = server.get("/v1/plugins", server.key()).is(200);

        assertThat(list.json().get("parts").findValuesAsText("name"))
                .containsExactly("plan-ladder", "doorman", "concession-tracker");
        Answer one =
                server.get("/v1/plugins/strategy/plan-ladder", server.key()).is(200);
        assertThat(one.text("/plugin")).isEqualTo("test");
        assertThat(one.text("/settings/$schema")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(one.json().at("/settings/properties"))
                .isEqualTo(
                        Bodies.json(
                                """
                                {"step": {"description": "How far down each step goes.", "type": "number",
                                          "minimum": 0, "maximum": 1, "default": 0.1},
                                 "pause": {"description": "How long to think. At most 60 seconds.", "type": "string",
                                           "format": "duration", "default": "PT0S"},
                                 "direction": {"description": "Where to look.", "enum": ["UP", "DOWN"], "default": "DOWN"},
                                 "whistling": {"description": "Whether to whistle.", "type": "boolean", "default": false}}"""));
    }

    @Test
    void whatIsNotInstalledIsNotFound() {
        server.get("/v1/plugins/guard/plan-ladder", server.key()).is(404);
        server.get("/v1/plugins/strategy/nothing", server.key()).is(404);
    }
}
