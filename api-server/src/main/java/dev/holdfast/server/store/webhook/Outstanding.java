package dev.holdfast.server.store.webhook;

/**
 * What webhooks were not told. Neither figure goes beyond {@link #MOST}.
 *
 * @param waiting negotiations of which a webhook is still to be told something
 * @param dead events of which a webhook could not be told
 */
public record Outstanding(long waiting, long dead) {

    /** Nobody counts further. */
    public static final long MOST = 100_000;
}
