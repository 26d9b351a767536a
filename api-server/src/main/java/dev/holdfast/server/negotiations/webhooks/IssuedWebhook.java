package dev.holdfast.server.negotiations.webhooks;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A webhook with its secret, which is shown this once.
 *
 * @param secret with which its messages are signed, as libraries for Standard Webhooks take it
 */
public record IssuedWebhook(@JsonUnwrapped WebhookJson about, String secret) {

    @Override
    public String toString() {
        return "IssuedWebhook[…]";
    }
}
