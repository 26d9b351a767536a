package dev.holdfast.server.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Several inputs in one: the first byte chooses, a line with nothing else than {@code ----} separates. */
public final class Parts {

    private static final String SEPARATOR = "\n----\n";

    private Parts() {}

    /** Which of so many is chosen: the letter {@code a} is the first. */
    public static int choice(byte[] input, int many) {
        return input.length == 0 ? 0 : Math.floorMod(input[0] - 'a', many);
    }

    /** What comes after the choice. */
    public static byte[] rest(byte[] input) {
        return input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
    }

    /** Texts; as many as are asked for, empty ones where there are fewer. */
    public static List<String> texts(byte[] input, int many) {
        String[] parts = new String(input, StandardCharsets.UTF_8).split(SEPARATOR, many);
        String[] all = Arrays.copyOf(parts, many);
        Arrays.fill(all, parts.length, many, "");
        return List.of(all);
    }
}
