package dev.holdfast.server.proof.load.mix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.holdfast.server.proof.load.Connection;
import dev.holdfast.server.proof.load.Program;
import dev.holdfast.server.proof.stage.Mandates;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** A client with a few talks that are under way, and a connection to each server, which take turns. */
final class Person implements AutoCloseable {

    /** Talks at a time; a new one takes the place of the oldest, which then had about a dozen offers. */
    private static final int TALKS = 10;

    private static final int MOST_REFUSALS = 100;

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String MANDATE = Mandates.price(body -> {
        Mandates.autopilot(body);
        ((ObjectNode) body.get("deadline")).put("rounds", 1_000_000);
    });

    private record Talk(String path, String negotiator, String counterparty) {}

    private final SplittableRandom random;
    private final List<URI> servers;
    private final List<Connection> connections = new ArrayList<>();
    private final List<Talk> talks = new ArrayList<>();
    private int turn;
    private int created;

    Person(List<URI> servers, long seed) throws IOException {
        this.servers = servers;
        this.random = new SplittableRandom(seed);
        this.turn = random.nextInt(servers.size());
        for (URI server : servers) {
            connections.add(new Connection(server));
        }
        for (int refusals = 0; talks.size() < TALKS; ) {
            try {
                create();
            } catch (Unexpected refused) {
                // all come at once to a server that has just started
                if (++refusals == MOST_REFUSALS) {
                    throw refused;
                }
            }
        }
    }

    /** Does something; answers what. */
    Kind step() throws IOException {
        Kind kind = Kind.drawn(random);
        switch (kind) {
            case CREATE -> create();
            case OFFER -> offer(any());
            case READ -> read(any());
            case STREAM -> hear(any());
        }
        return kind;
    }

    private void create() throws IOException {
        JsonNode body = MAPPER.readTree(send(201, "POST", "/v1/negotiations", Program.KEY, MANDATE));
        Talk talk = new Talk(
                "/v1/negotiations/" + body.at("/id").asText(),
                body.at("/credentials/negotiator").asText(),
                body.at("/credentials/counterparty").asText());
        send(200, "POST", talk.path() + "/open", talk.negotiator(), "");
        if (talks.size() < TALKS) {
            talks.add(talk);
        } else {
            talks.set(created % TALKS, talk);
        }
        created++;
    }

    /** Below what our side settles for, so that the talk goes on. */
    private void offer(Talk talk) throws IOException {
        String price = String.format(Locale.ROOT, "%.2f", 21 + random.nextInt(1_200) / 100.0);
        send(200, "POST", talk.path() + "/offers", talk.counterparty(), "{\"terms\":" + Mandates.terms(price) + "}");
    }

    private void read(Talk talk) throws IOException {
        switch (random.nextInt(6)) {
            case 0 -> send(200, "GET", "/v1/negotiations?limit=20", Program.KEY, "");
            case 1 -> send(200, "GET", talk.path() + "/events", talk.counterparty(), "");
            case 2, 3 -> send(200, "GET", talk.path(), talk.negotiator(), "");
            default -> send(200, "GET", talk.path(), talk.counterparty(), "");
        }
    }

    private void hear(Talk talk) throws IOException {
        Connection.hear(servers.get(next()), talk.path() + "/event-stream", talk.counterparty());
    }

    /** A stream of events that stays open and on which nothing happens. */
    Connection listen() throws IOException {
        Talk talk = any();
        return Connection.listen(servers.get(next()), talk.path() + "/event-stream", talk.counterparty());
    }

    private Talk any() {
        return talks.get(random.nextInt(talks.size()));
    }

    private int next() {
        turn = (turn + 1) % servers.size();
        return turn;
    }

    private String send(int status, String method, String path, String credential, String body) throws IOException {
        Connection.Reply reply = reply(next(), method, path, credential, body);
        if (reply.status() != status) {
            throw new Unexpected(reply.status() + " "
                    + MAPPER.readTree(reply.body()).path("code").asText());
        }
        return reply.body();
    }

    /** A server closes a connection on which nothing was asked for long: the next thing is done on a new one. */
    private Connection.Reply reply(int server, String method, String path, String credential, String body)
            throws IOException {
        try {
            return connections.get(server).send(method, path, credential, body);
        } catch (EOFException | SocketException closed) {
            connections.get(server).close();
            connections.set(server, new Connection(servers.get(server)));
            throw new Unexpected("a connection that was closed");
        }
    }

    /** An answer that is not the one that was hoped for; the connection is as good as before. */
    static final class Unexpected extends IOException {
        private static final long serialVersionUID = 1;

        Unexpected(String message) {
            super(message);
        }
    }

    @Override
    public void close() throws IOException {
        for (Connection connection : connections) {
            connection.close();
        }
    }
}
