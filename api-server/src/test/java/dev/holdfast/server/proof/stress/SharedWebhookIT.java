package dev.holdfast.server.proof.stress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.api.Receiver;
import dev.holdfast.server.api.Receiver.Message;
import dev.holdfast.server.proof.stage.Client;
import dev.holdfast.server.proof.stage.Mandates;
import dev.holdfast.server.proof.stage.ServerProcess;
import dev.holdfast.server.proof.stage.Talk;
import dev.holdfast.server.store.place.Database;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one PostgreSQL database tell one webhook: each event once, unless one of them is in trouble. */
class SharedWebhookIT {

    private static final int TALKS = 4;
    private static final int BIDS = 2;

    @TempDir
    private Path directory;

    private final Map<String, Set<Integer>> arrived = new HashMap<>();
    private int messages;

    @Test
    @Timeout(240)
    void eachEventArrivesInOrderAndOnce() throws Exception {
        Map<String, String> settings =
                new HashMap<>(Database.POSTGRESQL.place(directory).settings());
        settings.put("webhooks.key", "0123456789abcdef0123456789abcdef");
        settings.put("webhooks.allow-private-addresses", "true");
        try (Receiver receiver = new Receiver();
                Nodes nodes = new Nodes(2, directory, ServerProcess.environment(settings))) {
            Client first = new Client(nodes.address(0));
            Client second = new Client(nodes.address(1));
            first.send("POST", "/v1/tenants", ServerProcess.KEY, "{\"id\":\"acme\",\"name\":\"Acme\"}")
                    .is(201);
            String key = first.send(
                            "POST",
                            "/v1/keys",
                            ServerProcess.KEY,
                            "{\"tenant\":\"acme\",\"role\":\"OWNER\",\"holder\":\"Ada\"}")
                    .is(201)
                    .text("/key");
            first.send("POST", "/v1/webhooks", key, "{\"url\":\"" + receiver.url() + "\"}")
                    .is(201);
            List<Talk> talks = new ArrayList<>();
            for (int talk = 0; talk < TALKS; talk++) {
                Client at = talk % 2 == 0 ? first : second;
                talks.add(Talk.of(
                        at,
                        at.send("POST", "/v1/negotiations", key, Mandates.price(Mandates::autopilot))
                                .is(201)));
            }
            for (Talk talk : talks) {
                talk.open();
                for (int bid = 0; bid < BIDS; bid++) {
                    talk.at(bid % 2 == 0 ? second : first)
                            .bid(Mandates.terms("2" + bid + ".00"))
                            .is(200);
                }
            }
            int events = talks.stream().mapToInt(talk -> talk.events().size()).sum();

            while (arrived.values().stream().mapToInt(Set::size).sum() < events) {
                take(receiver.next());
            }
            receiver.rest().forEach(this::take);

            for (Talk talk : talks) {
                List<Integer> numbers = new ArrayList<>(arrived.get(talk.id()));
                assertThat(numbers)
                        .as("in order")
                        .isSorted()
                        .startsWith(1)
                        .hasSize(talk.events().size());
            }
            assertThat(messages).as("hardly any twice").isBetween(events, events + events / 20);
        }
    }

    /** The id is that of the negotiation, the view, and the number. */
    private void take(Message message) {
        String[] parts = message.id().split("\\.", 3);
        arrived.computeIfAbsent(parts[0], talk -> new LinkedHashSet<>()).add(Integer.parseInt(parts[2]));
        messages++;
    }
}
