package dev.holdfast.server.negotiations.webhooks;

import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.FieldError;
import dev.holdfast.server.problem.ProblemException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Which addresses can be those of a webhook. Where a name leads is looked at whenever something is sent there. */
final class WebhookAddress {

    private WebhookAddress() {}

    /** The address; throws a problem that says what is wrong with it. */
    static String check(String text, boolean allowPrivate) {
        URI address = parse(text).orElseThrow(() -> wrong("must be an address such as https://example.com/hooks"));
        boolean isPlain = "http".equalsIgnoreCase(address.getScheme());
        if (!(isPlain && allowPrivate) && !"https".equalsIgnoreCase(address.getScheme())) {
            throw wrong("must begin with https://");
        }
        if (address.getUserInfo() != null || address.getFragment() != null) {
            throw wrong("must have neither a user nor a fragment");
        }
        return address.toASCIIString();
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text.strip())).filter(address -> address.getHost() != null);
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    private static ProblemException wrong(String message) {
        return ProblemException.invalid(FieldError.of("/url", FieldCode.INVALID_VALUE, message));
    }
}
