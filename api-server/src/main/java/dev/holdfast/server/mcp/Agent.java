package dev.holdfast.server.mcp;

import dev.holdfast.server.http.gate.Badge;
import java.net.URI;
import java.util.Optional;

/**
 * Who has sent a message, and where it arrived.
 *
 * @param authorization the header, as it came
 * @param base where the agent reached this server
 * @param badge what was found out about who it is
 */
record Agent(Optional<String> authorization, URI base, String requestId, Badge badge) {

    @Override
    public String toString() {
        return "Agent[" + requestId + "]";
    }
}
