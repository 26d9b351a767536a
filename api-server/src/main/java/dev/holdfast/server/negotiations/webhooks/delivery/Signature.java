package dev.holdfast.server.negotiations.webhooks.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.server.security.Secret;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs messages by the conventions of Standard Webhooks 1.0. */
final class Signature {

    private static final String PREFIX = "whsec_";
    private static final String MAC = "HmacSHA256";

    private Signature() {}

    /** The headers of a message, with a signature of each secret. */
    static Map<String, String> headers(String id, Instant now, String body, List<Secret> secrets) {
        String timestamp = Long.toString(now.getEpochSecond());
        byte[] signed = (id + "." + timestamp + "." + body).getBytes(UTF_8);
        return Map.of(
                "webhook-id",
                id,
                "webhook-timestamp",
                timestamp,
                "webhook-signature",
                secrets.stream().map(secret -> "v1," + sign(signed, secret)).collect(Collectors.joining(" ")));
    }

    private static String sign(byte[] signed, Secret secret) {
        try {
            byte[] key = Base64.getDecoder().decode(secret.text().substring(PREFIX.length()));
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + MAC, impossible);
        }
    }
}
