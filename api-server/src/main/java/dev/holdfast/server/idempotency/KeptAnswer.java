package dev.holdfast.server.idempotency;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer as it left.
 *
 * @param status 200 to 499
 * @param headers those that say something about the answer, not about the connection
 * @param body byte for byte; empty when there was none
 */
record KeptAnswer(int status, Map<String, String> headers, Bytes body) {

    KeptAnswer {
        headers = Map.copyOf(headers);
    }

    /** Bytes that are compared with nothing. */
    static final class Bytes {
        private final byte[] content;

        Bytes(byte[] content) {
            this.content = content.clone();
        }

        byte[] toArray() {
            return content.clone();
        }

        boolean isEmpty() {
            return content.length == 0;
        }
    }

    byte[] encode() {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(buffer)) {
            out.writeInt(status);
            out.writeInt(headers.size());
            for (Map.Entry<String, String> header : new TreeMap<>(headers).entrySet()) {
                out.writeUTF(header.getKey());
                out.writeUTF(header.getValue());
            }
            out.write(body.toArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return buffer.toByteArray();
    }

    static KeptAnswer decode(byte[] encoded) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(encoded))) {
            int status = in.readInt();
            int count = in.readInt();
            Map<String, String> headers = new TreeMap<>();
            for (int index = 0; index < count; index++) {
                headers.put(in.readUTF(), in.readUTF());
            }
            return new KeptAnswer(status, headers, new Bytes(in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
