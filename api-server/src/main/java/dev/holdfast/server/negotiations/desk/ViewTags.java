package dev.holdfast.server.negotiations.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.engine.answer.Snapshot;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.server.json.JsonWriter;
import dev.holdfast.server.negotiations.view.NegotiationView;
import dev.holdfast.server.negotiations.view.NegotiationViews;
import dev.holdfast.server.security.Caller;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the tag of a view from the bytes of that view and nothing else: what a caller may not see cannot change their tag. Keyed
 * with the seed of the negotiation, so that an owner's tag in somebody's log does not help to guess what the owner saw.
 */
public final class ViewTags {

    private static final int BYTES = 16;

    private final JsonWriter json;

    @Inject
    ViewTags(JsonWriter json) {
        this.json = json;
    }

    /** The negotiation as the caller sees it. */
    TaggedView tagged(Snapshot snapshot, Caller caller) {
        NegotiationView view = NegotiationViews.of(snapshot, caller);
        return new TaggedView(view, tag(snapshot.negotiation().course().charter(), json.bytes(view)));
    }

    private static String tag(Charter charter, byte[] view) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("tag " + charter.seed() + " " + charter.id()).getBytes(UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac.doFinal(view), BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", impossible);
        }
    }
}
