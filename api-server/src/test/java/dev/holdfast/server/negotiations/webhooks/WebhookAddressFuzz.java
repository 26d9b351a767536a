package dev.holdfast.server.negotiations.webhooks;

import dev.holdfast.server.fuzz.Parts;
import dev.holdfast.server.problem.ProblemException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Addresses that events are to be posted to. What gets past is an address with a host and without a user. */
public final class WebhookAddressFuzz {

    private WebhookAddressFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(Parts.rest(input), StandardCharsets.UTF_8);
        try {
            URI address = URI.create(WebhookAddress.check(text, Parts.choice(input, 2) == 1));
            boolean right = address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getScheme().toLowerCase(java.util.Locale.ROOT).startsWith("http")
                    && address.toString().chars().allMatch(each -> each > ' ' && each < 127);
            if (!right) {
                throw new AssertionError("An address that nothing should be sent to: " + address);
            }
        } catch (ProblemException refused) {
            // as it should be
        }
    }
}
