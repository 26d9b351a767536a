package dev.holdfast.server.store.signing;

import dev.holdfast.server.store.time.Microseconds;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A key with which receipts are or were signed.
 *
 * @param id by which a signature names it
 * @param publicKey the half that everybody may have
 * @param privateKey the half that signs, as it is stored; gone once the key is retired
 * @param retiredAt since when another one signs
 */
public record SigningKeyRow(
        String id, String publicKey, Optional<String> privateKey, Instant createdAt, Optional<Instant> retiredAt) {

    public SigningKeyRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(publicKey, "publicKey");
        Microseconds.require(createdAt);
        retiredAt.ifPresent(Microseconds::require);
        if (privateKey.isPresent() == retiredAt.isPresent()) {
            throw new IllegalArgumentException("the key in use has a private half, and a retired one has none");
        }
    }

    /** Without the private half. */
    @Override
    public String toString() {
        return "SigningKeyRow[id=" + id + "]";
    }
}
