package dev.holdfast.server.timing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.server.security.Secret;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Small shifts that nobody can predict who does not know the key, and that are the same whenever they are asked for. */
final class Jitter {

    private static final String ALGORITHM = "HmacSHA256";
    private static final double STEPS = 1L << 53;
    private static final int UNUSED_BITS = 11;

    private final SecretKeySpec key;

    Jitter(Secret key) {
        this.key = new SecretKeySpec(key.text().getBytes(UTF_8), ALGORITHM);
    }

    /** A share of an interval, from 0 to below 1, for one tick of one caller. */
    double share(String caller, long tick) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(caller.getBytes(UTF_8));
            byte[] drawn =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(tick).array());
            return (ByteBuffer.wrap(drawn).getLong() >>> UNUSED_BITS) / STEPS;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
        }
    }
}
