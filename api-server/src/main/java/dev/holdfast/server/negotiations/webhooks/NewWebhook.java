package dev.holdfast.server.negotiations.webhooks;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * A webhook to be made.
 *
 * @param url where events are posted to: an https address that everybody can reach
 * @param view whose view of the events; the caller's own if none is named
 * @param description for people
 */
public record NewWebhook(
        @NotBlank @Size(max = 2000) String url,
        Optional<WebhookView> view,
        Optional<@Size(max = 200) String> description) {

    /** Without the address, which may hold what only its owner knows. */
    @Override
    public String toString() {
        return "NewWebhook[…]";
    }
}
