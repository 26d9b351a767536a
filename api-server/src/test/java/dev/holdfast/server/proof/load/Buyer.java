package dev.holdfast.server.proof.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.server.proof.stage.Mandates;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A client with talks of its own: bids in one after the other, and may ask what our side is advised to do. */
final class Buyer implements Clients.Client {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private record Talk(String path, String negotiator, String counterparty) {}

    private final boolean withAdvice;
    private final List<Talk> talks = new ArrayList<>();
    private int steps;

    Buyer(boolean withAdvice) {
        this.withAdvice = withAdvice;
    }

    /** The same talks, used in another way. */
    Buyer other(boolean advice) {
        Buyer other = new Buyer(advice);
        other.talks.addAll(talks);
        return other;
    }

    /** Sets talks up in which both sides have made an offer. */
    Buyer prepare(Connection connection, int count) throws IOException {
        String mandate = Mandates.price(body -> ((ObjectNode) body.get("deadline")).put("rounds", 1_000_000));
        for (int number = 0; number < count; number++) {
            JsonNode created =
                    MAPPER.readTree(expect(201, connection.send("POST", "/v1/negotiations", Program.KEY, mandate)));
            Talk talk = new Talk(
                    "/v1/negotiations/" + created.at("/id").asText(),
                    created.at("/credentials/negotiator").asText(),
                    created.at("/credentials/counterparty").asText());
            expect(200, connection.send("POST", talk.path() + "/open", talk.negotiator(), ""));
            expect(200, connection.send("POST", talk.path() + "/offers", talk.negotiator(), offer("40.00")));
            talks.add(talk);
        }
        return this;
    }

    private static String offer(String price) {
        return "{\"terms\":" + Mandates.terms(price) + "}";
    }

    @Override
    public int step(Connection connection) throws IOException {
        Talk talk = talks.get(steps++ % talks.size());
        String price = String.format(Locale.ROOT, "%.2f", 25 + steps % 800 / 100.0);
        expect(200, connection.send("POST", talk.path() + "/offers", talk.counterparty(), offer(price)));
        if (withAdvice) {
            expect(200, connection.send("GET", talk.path() + "/advice", talk.negotiator(), ""));
        }
        return 1;
    }

    /** Only looks at one talk after the other: all that a bid costs but the bid. */
    int look(Connection connection) throws IOException {
        Talk talk = talks.get(steps++ % talks.size());
        expect(200, connection.send("GET", talk.path(), talk.counterparty(), ""));
        return 1;
    }

    /** How many bytes an answer to a bid has. */
    int answerSize(Connection connection) throws IOException {
        Talk talk = talks.get(0);
        return expect(200, connection.send("POST", talk.path() + "/offers", talk.counterparty(), offer("26.00")))
                .length();
    }

    private static String expect(int status, Connection.Reply reply) throws IOException {
        if (reply.status() != status) {
            throw new IOException(reply.toString());
        }
        return reply.body();
    }
}
