package dev.holdfast.server.mcp;

import java.net.URI;
import java.util.Optional;

/**
 * Who has sent a message, and where it arrived.
 *
 * @param authorization the header, as it came
 * @param base where the agent reached this server
 */
record Agent(Optional<String> authorization, URI base, String requestId) {

    @Override
    public String toString() {
        return "Agent[" + requestId + "]";
    }
}
