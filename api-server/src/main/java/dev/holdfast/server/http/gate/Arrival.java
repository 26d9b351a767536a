package dev.holdfast.server.http.gate;

import java.util.Objects;

/**
 * A request that has arrived, as far as the gate looks at it.
 *
 * @param path that it asks for
 * @param authorization the header, as the caller wrote it; empty when there is none
 * @param address from which it comes
 */
public record Arrival(String path, String authorization, String address) {

    public Arrival {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(authorization, "authorization");
        Objects.requireNonNull(address, "address");
    }
}
