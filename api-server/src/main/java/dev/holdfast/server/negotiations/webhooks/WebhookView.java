package dev.holdfast.server.negotiations.webhooks;

import dev.holdfast.server.security.Caller;
import dev.holdfast.server.security.Role;

/** Whose view of the events a webhook is sent. */
public enum WebhookView {
    /** All events, also those that touch the walk-away point; for owners only. */
    OWNER,
    /** What negotiators see. */
    NEGOTIATOR;

    /** The most that the caller may have sent. */
    static WebhookView mostOf(Caller caller) {
        return caller.role() == Role.OWNER ? OWNER : NEGOTIATOR;
    }

    /** Whether the caller may know of a webhook with this view: its dead letters would count events that they do not see. */
    boolean isOpenTo(Caller caller) {
        return this == NEGOTIATOR || caller.role() == Role.OWNER;
    }
}
