package dev.holdfast.server.http.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.holdfast.server.http.outbound.NameLookUps.Names;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.Promise;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboundClientTest {

    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer receiver;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.setExecutor(Executors.newCachedThreadPool());
        receiver.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            switch (exchange.getRequestURI().getPath()) {
                case "/elsewhere" -> {
                    exchange.getResponseHeaders().set("Location", "/");
                    exchange.sendResponseHeaders(302, -1);
                }
                case "/long" -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(new byte[1 << 20]);
                }
                case "/never" -> {
                    return;
                }
                default -> exchange.sendResponseHeaders(204, -1);
            }
            exchange.close();
        });
        receiver.start();
        address = URI.create("http://127.0.0.1:" + receiver.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    private static Posted post(OutboundClient client, URI target) {
        CompletableFuture<Posted> outcome = new CompletableFuture<>();
        client.post("acme", target, Map.of(), new byte[] {'{', '}'}, outcome::complete);
        return outcome.join();
    }

    @Test
    void whatIsAnsweredHasArrived() {
        try (OutboundClient client = new OutboundClient(Duration.ofSeconds(5), true)) {
            assertThat(post(client, address)).isEqualTo(Posted.answered(204));
        }
    }

    @Test
    void whoSendsToAServerDoesNotWaitForWhatOthersSendThere() throws Exception {
        try (OutboundClient client = new OutboundClient(Duration.ofSeconds(30), true)) {
            for (int request = 0; request < 20; request++) {
                client.post("slow", address.resolve("/never"), Map.of(), new byte[] {'{', '}'}, outcome -> {});
            }

            assertThat(post(client, address)).isEqualTo(Posted.answered(204));
        }
    }

    @Test
    void aNameThatIsFoundSlowlyHoldsUpNobodyElse() {
        CountDownLatch found = new CountDownLatch(1);
        AtomicInteger lookedUp = new AtomicInteger();
        Names names = host -> {
            if (host.equals("slow.example")) {
                lookedUp.incrementAndGet();
                await(found);
            }
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        };
        try (OutboundClient client = new OutboundClient(Duration.ofSeconds(30), true, names)) {
            List<CompletableFuture<Posted>> slow = new ArrayList<>();
            for (int tenant = 0; tenant < 40; tenant++) {
                CompletableFuture<Posted> outcome = new CompletableFuture<>();
                client.post("tenant " + tenant, named("slow"), Map.of(), new byte[] {'{', '}'}, outcome::complete);
                slow.add(outcome);
            }

            assertThat(post(client, named("quick"))).isEqualTo(Posted.answered(204));
            assertThat(slow).noneMatch(CompletableFuture::isDone);
            assertThat(lookedUp).as("threads that wait for it").hasValue(1);
            found.countDown();
            assertThat(slow).allMatch(outcome -> outcome.join().hasArrived());
        }
    }

    private URI named(String host) {
        return URI.create("http://" + host + ".example:" + address.getPort());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void noRequestGoesToAnAddressThatIsNotPublicWhateverItsNameIs() {
        try (OutboundClient client = new OutboundClient(Duration.ofSeconds(5), false)) {
            for (String host : List.of("127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]")) {
                URI target = URI.create("http://" + host + ":" + address.getPort());
                assertThat(post(client, target).hasArrived()).as(host).isFalse();
            }
            assertThat(post(client, address).failure()).isEqualTo("the address is not a public one");
        }
        assertThat(requests).hasValue(0);
    }

    @Test
    void ofTheAddressesOfANameOnlyThePublicOnesAreConnectedTo() throws Exception {
        InetSocketAddress inside = new InetSocketAddress(InetAddress.getAllByName("10.0.0.1")[0], 443);
        InetSocketAddress outside = new InetSocketAddress(InetAddress.getAllByName("1.1.1.1")[0], 443);
        GuardedResolver resolver =
                new GuardedResolver((host, port, context, promise) -> promise.succeeded(List.of(inside, outside)));
        CompletableFuture<List<InetSocketAddress>> found = new CompletableFuture<>();

        resolver.resolve(
                "rebinding.example", 443, Map.of(), Promise.from(found::complete, found::completeExceptionally));

        assertThat(found.join()).containsExactly(outside);
    }

    @Test
    void redirectsAreNotFollowed() {
        try (OutboundClient client = new OutboundClient(Duration.ofSeconds(5), true)) {
            assertThat(post(client, address.resolve("/elsewhere"))).isEqualTo(Posted.answered(302));
        }
        assertThat(requests).hasValue(1);
    }

    @Test
    void longAnswersAndNoAnswersAreGivenUp() {
        try (OutboundClient client = new OutboundClient(Duration.ofMillis(500), true)) {
            assertThat(post(client, address.resolve("/long")).failure()).contains("longer than 65536 bytes");
            assertThat(post(client, address.resolve("/never")).failure()).isEqualTo("no answer in time");
        }
    }
}
