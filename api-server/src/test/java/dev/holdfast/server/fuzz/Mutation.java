package dev.holdfast.server.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes of some inputs others that are nearly right: cut, doubled, joined, with bytes and words that readers stumble over. */
final class Mutation {

    private static final List<byte[]> WORDS = List.of(
            utf8("\\u0000"),
            utf8("\\ud800"),
            utf8("\u0000"),
            utf8("\uFEFF"),
            utf8("\u202E"),
            utf8("e\u0301"),
            utf8("\u0430"),
            utf8("\uD83D\uDE00"),
            utf8("null"),
            utf8("{}"),
            utf8("[]"),
            utf8("[[[[[[[[[["),
            utf8("\""),
            utf8("-0"),
            utf8("1e400"),
            utf8("9223372036854775808"),
            utf8("+999999999-12-31T23:59:59Z"),
            utf8("PT9223372036854775807S"),
            utf8("../.."),
            utf8("%00"),
            utf8("\n----\n"),
            utf8("\r\n"),
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xFF, (byte) 0xFE});

    private final List<byte[]> inputs;
    private final RandomGenerator random;

    Mutation(List<byte[]> inputs, RandomGenerator random) {
        this.inputs = inputs;
        this.random = random;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    byte[] next() {
        byte[] made = any(inputs).clone();
        for (int steps = 1 + random.nextInt(4); steps > 0; steps--) {
            made = step(made);
        }
        return made;
    }

    private byte[] step(byte[] from) {
        int at = random.nextInt(from.length + 1);
        int until = Math.min(from.length, at + 1 + random.nextInt(8));
        return switch (random.nextInt(7)) {
            case 0 -> joined(from, at, any(WORDS), at);
            case 1 -> joined(from, at, any(WORDS), until);
            case 2 -> joined(from, at, new byte[0], until);
            case 3 -> joined(from, at, new byte[] {(byte) random.nextInt(256)}, Math.min(from.length, at + 1));
            case 4 -> joined(from, until, Arrays.copyOfRange(from, at, until), until);
            case 5 -> joined(from, at, part(any(inputs)), until);
            default -> Arrays.copyOf(from, Math.max(1, at));
        };
    }

    private byte[] part(byte[] of) {
        int at = random.nextInt(of.length + 1);
        return Arrays.copyOfRange(of, at, Math.min(of.length, at + random.nextInt(64)));
    }

    private byte[] any(List<byte[]> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static byte[] joined(byte[] from, int until, byte[] middle, int after) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(from.length + middle.length);
        joined.write(from, 0, until);
        joined.writeBytes(middle);
        joined.write(from, after, from.length - after);
        return joined.toByteArray();
    }
}
