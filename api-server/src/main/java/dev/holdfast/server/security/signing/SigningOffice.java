package dev.holdfast.server.security.signing;

import dev.holdfast.server.config.access.SigningConfig;
import dev.holdfast.server.security.audit.Actor;
import dev.holdfast.server.security.audit.AuditAction;
import dev.holdfast.server.security.audit.AuditTrail;
import dev.holdfast.server.store.audit.AuditEntry;
import dev.holdfast.server.store.signing.SigningKeyRow;
import dev.holdfast.server.store.signing.SigningKeys;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Signs with the key that is in use, makes the first one, and replaces it. What it knows of keys it asks the store, each
 * time: a key that was replaced on one server signs on none.
 */
public final class SigningOffice {

    private final SigningKeys keys;
    private final KeySeal seal;
    private final AuditTrail audit;
    private final Clock clock;

    /** A key that is published. */
    public record Published(String id, String publicKey) {}

    @Inject
    public SigningOffice(SigningKeys keys, SigningConfig config, AuditTrail audit, Clock clock) {
        this.keys = keys;
        this.seal = new KeySeal(config.secret());
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sees to it that there is a key to sign with.
     *
     * @throws KeySealed if there is one that cannot be opened with these settings
     */
    public void ensure() {
        if (keys.inUse().isEmpty()) {
            SigningKeyRow made = made();
            keys.addFirst(made, entry(Actor.SERVER, AuditAction.SIGNING_KEY_CREATED, made));
        }
        inUse();
    }

    /** Lets a new key sign from now on; answers with its id. */
    public String rotate(Actor by) {
        SigningKeyRow made = made();
        keys.replace(made, entry(by, AuditAction.SIGNING_KEY_ROTATED, made));
        return made.id();
    }

    /**
     * Signs a text, as a JWS in compact form.
     *
     * @param type what kind of text it is, as its signed header says
     */
    public String sign(String type, String text) {
        return SignedText.sign(inUse(), type, text);
    }

    /** All keys that have ever signed, oldest first. */
    public List<Published> published() {
        return keys.all().stream()
                .map(row -> new Published(row.id(), row.publicKey()))
                .toList();
    }

    private SigningKey inUse() {
        SigningKeyRow row = keys.inUse().orElseThrow(() -> new IllegalStateException("there is no key to sign with"));
        return new SigningKey(row.id(), seal.open(row.privateKey().orElseThrow()));
    }

    private SigningKeyRow made() {
        Ed25519.Pair pair = Ed25519.generate();
        return new SigningKeyRow(
                PublicKeys.id(pair.open()),
                pair.open().toString(),
                Optional.of(seal.seal(pair.secret())),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty());
    }

    private AuditEntry entry(Actor by, AuditAction action, SigningKeyRow key) {
        return audit.done(by, Optional.empty(), action, "signing-keys/" + key.id());
    }
}
