package dev.holdfast.server.health;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.http.TestServer;
import dev.holdfast.server.lifecycle.LifecycleModule;
import dev.holdfast.server.lifecycle.ReadinessCheck;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthTest {

    private final Switch part = new Switch();
    private final TestServer server = TestServer.start(TestServer.limits(), binder -> {
        binder.install(new HealthModule());
        LifecycleModule.readinessChecks(binder).addBinding().toInstance(part);
    });

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aServerWhosePartsAreWellIsReady() {
        HttpResponse<String> answer = server.get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\",\"parts\":[{\"name\":\"switch\",\"status\":\"UP\"}]}");
    }

    @Test
    void aServerWithATroubledPartIsAliveButNotReadyAndSaysNoMoreThanWhich() {
        part.trouble = Optional.of("the disk /dev/sda is full");
        HttpResponse<String> answer = server.get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body())
                .isEqualTo("{\"status\":\"DOWN\",\"parts\":[{\"name\":\"switch\",\"status\":\"DOWN\"}]}");
        assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
    }

    private static final class Switch implements ReadinessCheck {

        private volatile Optional<String> trouble = Optional.empty();

        @Override
        public String name() {
            return "switch";
        }

        @Override
        public Optional<String> trouble() {
            return trouble;
        }
    }
}
