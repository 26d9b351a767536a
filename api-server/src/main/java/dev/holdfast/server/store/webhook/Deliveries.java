package dev.holdfast.server.store.webhook;

import dev.holdfast.server.store.tail.Appended;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * What webhooks are still to be told, shared out among servers by leases. Calls block and may throw {@code
 * StoreUnavailable}; what writes returns when it is durable.
 */
public interface Deliveries {

    /**
     * Notes of which events a webhook is to be told, and that all up to the cursor have been looked at; does nothing, and
     * returns false, if another server was first.
     */
    boolean note(WebhookRow webhook, WebhookCursor next, List<Appended> events, Instant now);

    /** Takes at most {@code limit} negotiations of a webhook that are due and that nobody has, until a moment. */
    List<Delivery> take(String webhook, String lease, Instant now, Instant until, int limit);

    /**
     * Notes that the webhook has been told up to a version, and keeps the lease until a moment.
     *
     * @return up to which version it is to be told now; empty if the lease is lost
     */
    OptionalLong progress(Delivery delivery, long told, Instant until);

    /** Notes that it has been told everything, up to a version; false if there is more by now, or if the lease is lost. */
    boolean finish(Delivery delivery, long told);

    /** Gives a negotiation back until a moment, after an event has been tried this often. */
    void retry(Delivery delivery, int attempts, Instant dueAt);

    /** Puts an event aside that cannot be told, and goes on behind it as {@link #progress} does. */
    OptionalLong bury(Delivery delivery, DeadLetter letter, Instant until);

    /** At most {@code limit} dead letters of a webhook, the oldest first, behind one that died at a moment. */
    List<DeadLetter> deadLetters(String webhook, Instant diedAt, String event, int limit);

    /** Has dead letters tried again: one, or all where the event is empty; answers how many. */
    int replay(String webhook, String event, Instant now);

    /** Takes at most {@code limit} dead letters that somebody wants tried again; if that fails they stay. */
    List<DeadLetter> takeReplays(String webhook, Instant now, int limit);

    /** Removes a dead letter: its event has been told. */
    void revived(DeadLetter letter);

    /** What has not been told to webhooks of other audiences than this one. */
    Outstanding outstanding(String exceptAudience);

    /** Notes another vain attempt. */
    void stillDead(DeadLetter letter, String failure);
}
