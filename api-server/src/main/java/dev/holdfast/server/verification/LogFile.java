package dev.holdfast.server.verification;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.security.signing.NotGenuine;
import dev.holdfast.server.store.chain.Link;
import dev.holdfast.server.store.chain.LogChain;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A log as the server hands it out. */
record LogFile(String format, String negotiation, List<String> events, String head) {

    /** The formats of logs, and under which name a receipt has the head of each. */
    private static final Map<String, String> CLAIMS =
            Map.of("holdfast-public-log/1", "publicLog", LogChain.FORMAT, "log");

    /**
     * Follows the chain up to the head that the receipt names.
     *
     * @throws NotGenuine if the log is not the one that the receipt is about
     */
    void verify(JsonNode receipt) throws NotGenuine {
        String name = CLAIMS.get(Objects.toString(format));
        if (name == null || events == null) {
            throw new NotGenuine("the log is of no known format");
        }
        JsonNode claimed = receipt.path(name);
        if (claimed.isMissingNode()) {
            throw new NotGenuine("this receipt says nothing of the whole log; the owner's does");
        }
        if (!receipt.path("negotiation").asText().equals(negotiation)) {
            throw new NotGenuine("the log is that of another negotiation");
        }
        String computed = computed(receipt.path("tenant").asText());
        if (!computed.equals(head)) {
            throw new NotGenuine("the log was changed: its events do not lead to its head");
        }
        if (claimed.path("events").asInt() != events.size()
                || !claimed.path("head").asText().equals(computed)) {
            throw new NotGenuine("the log is not the one that was signed");
        }
    }

    private String computed(String tenant) throws NotGenuine {
        try {
            return follow(tenant);
        } catch (IllegalArgumentException halfACharacter) {
            throw new NotGenuine("the log has half a character somewhere, which no log has");
        }
    }

    private String follow(String tenant) {
        boolean whole = format.equals(LogChain.FORMAT);
        Link link = Link.origin(whole ? LogChain.origin(tenant, negotiation) : format + "\n" + negotiation);
        for (String event : events) {
            link = link.next(Objects.toString(event));
        }
        return link.hexadecimal();
    }
}
