package dev.holdfast.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.inject.multibindings.Multibinder;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StopTest {

    private final TestServer server = TestServer.start();
    private final PlayGate gate = server.injector().getInstance(PlayGate.class);

    @AfterEach
    void stop() {
        gate.open();
        server.close();
    }

    @Test
    void stopWaitsForTheRequestThatHasBegunAndSendsOthersAway() throws Exception {
        CompletableFuture<HttpResponse<String>> request = CompletableFuture.supplyAsync(() -> server.get("/play/gate"));
        gate.awaitEntered();

        CompletableFuture<Void> stop = CompletableFuture.runAsync(server::stop);
        awaitRefusal();
        assertThat(stop).isNotDone();
        Thread.sleep(1500); // a stop that did not wait would be over by now
        gate.open();

        assertThat(request.join().statusCode()).isEqualTo(200);
        assertThat(request.join().body()).isEqualTo("{\"text\":\"passed\"}");
        stop.join();
    }

    @Test
    void whoeverComesBetweenItsLeaveAndItsStopIsSentAwayAndNotCutOff() {
        assertThat(server.get("/play/notes/a").statusCode()).isEqualTo(200);

        server.injector().getInstance(HttpServer.class).takeLeave();

        assertStopping(server.get("/play/notes/a"));
    }

    @Test
    void thePortIsFreeAfterwards() {
        server.stop();

        assertThatThrownBy(server::connect).isInstanceOf(ConnectException.class);
    }

    @Test
    void stoppingTwiceIsStoppingOnce() {
        AtomicInteger closed = new AtomicInteger();
        TestServer other = TestServer.start(TestServer.limits(), binder -> {
            binder.install(new PlayModule());
            Multibinder.newSetBinder(binder, AutoCloseable.class).addBinding().toInstance(closed::incrementAndGet);
        });

        other.stop();
        assertThat(closed).hasValue(1);
        other.stop();

        assertThat(closed).hasValue(1);
        assertThatThrownBy(other::connect).isInstanceOf(ConnectException.class);
    }

    private void awaitRefusal() throws Exception {
        for (int attempt = 0; attempt < 200; attempt++) {
            HttpResponse<String> answer = server.get("/play/notes/a");
            if (answer.statusCode() != 200) {
                assertStopping(answer);
                return;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("The server still takes requests");
    }

    private static void assertStopping(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"unavailable\"", "about to stop");
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.headers().firstValue("Connection")).contains("close");
    }
}
