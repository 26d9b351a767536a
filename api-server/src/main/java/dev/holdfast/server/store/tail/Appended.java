package dev.holdfast.server.store.tail;

import java.util.Objects;

/**
 * That an event was appended.
 *
 * @param position behind it
 * @param tenant whose stream it is
 * @param streamId to which stream
 * @param version its number in its stream, from 1
 */
public record Appended(Position position, String tenant, String streamId, long version) {

    public Appended {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(tenant, "tenant");
        Objects.requireNonNull(streamId, "streamId");
    }

    public boolean isOf(String wanted) {
        return tenant.equals(wanted);
    }
}
