package dev.holdfast.server.http.delivery;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.NetworkChannel;
import org.eclipse.jetty.io.EndPoint;

/** A connection to a caller; the same as every other of the same end point. */
record Wire(EndPoint end) {

    /** Ends it, and forgets what the system still has to send there. */
    void cut() {
        try {
            if (end.getTransport() instanceof NetworkChannel channel) {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            }
        } catch (IOException | UnsupportedOperationException closedAlready) {
            // then there is nothing to forget
        }
        end.close();
    }
}
