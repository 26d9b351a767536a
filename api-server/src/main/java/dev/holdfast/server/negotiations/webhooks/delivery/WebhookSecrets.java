package dev.holdfast.server.negotiations.webhooks.delivery;

import dev.holdfast.server.config.events.WebhooksConfig;
import dev.holdfast.server.security.Secret;
import dev.holdfast.server.security.SecretSource;
import dev.holdfast.server.security.seal.Seal;
import dev.holdfast.server.store.webhook.WebhookRow;
import dev.holdfast.server.store.webhook.WebhookRow.OldSecret;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The secrets of webhooks: sealed for the store, opened to sign. */
public final class WebhookSecrets {

    private final Optional<Seal> seal;
    private final SecretSource random;

    @Inject
    WebhookSecrets(WebhooksConfig config, SecretSource random) {
        this.seal = config.key().map(Seal::new);
        this.random = random;
    }

    /** Whether there is a key. */
    public boolean isReady() {
        return seal.isPresent();
    }

    /** The secret of a webhook as it is stored. */
    public String seal(Secret secret, String webhook) {
        return seal.orElseThrow(() -> new IllegalStateException("there is no key"))
                .close(secret.text(), webhook, random.salt(Seal.SALT_BYTES));
    }

    /** The secrets that sign at a moment, the present one first; empty if the key is another than it was. */
    List<Secret> of(WebhookRow webhook, Instant now) {
        Optional<Secret> present = open(webhook.secret(), webhook.id());
        Optional<Secret> old = webhook.oldSecret()
                .filter(secret -> now.isBefore(secret.endsAt()))
                .map(OldSecret::secret)
                .flatMap(secret -> open(secret, webhook.id()));
        return present.isEmpty()
                ? List.of()
                : Stream.concat(present.stream(), old.stream()).toList();
    }

    private Optional<Secret> open(String closed, String webhook) {
        return seal.flatMap(key -> key.open(closed, webhook)).map(Secret::new);
    }
}
