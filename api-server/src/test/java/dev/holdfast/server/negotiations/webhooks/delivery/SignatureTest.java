package dev.holdfast.server.negotiations.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.server.security.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final Secret SECRET = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    /** The example that libraries for Standard Webhooks are tested with. */
    @Test
    void aMessageIsSignedAsTheConventionsSay() {
        Map<String, String> headers = Signature.headers(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1_614_265_330),
                "{\"test\": 2432232314}",
                List.of(SECRET));

        assertThat(headers)
                .containsEntry("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
                .containsEntry("webhook-timestamp", "1614265330")
                .containsEntry("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void eachSecretSigns() {
        Secret old = new Secret("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

        String both = Signature.headers("id", Instant.EPOCH, "{}", List.of(SECRET, old))
                .get("webhook-signature");

        assertThat(both.split(" ")).hasSize(2).allMatch(signature -> signature.startsWith("v1,"));
    }
}
