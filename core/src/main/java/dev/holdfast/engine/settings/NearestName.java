package dev.holdfast.engine.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class NearestName {

    /** Longer names are no typing errors, and comparing them would cost time. */
    private static final int LONGEST = 64;

    private NearestName() {}

    /** The known name that differs from the given one by a typing error or two; empty when none is that near. */
    public static Optional<String> among(Collection<String> known, String given) {
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        int tolerated = Math.max(1, given.length() / 3);
        return known.stream()
                .filter(name -> name.length() <= LONGEST)
                .filter(name -> edits(name, given) <= tolerated)
                .min(Comparator.<String>comparingInt(name -> edits(name, given)).thenComparing(name -> name));
    }

    /** The same as a question to append to a message, or nothing. */
    public static String didYouMean(Collection<String> known, String given) {
        return among(known, given)
                .map(name -> " (did you mean \"" + name + "\"?)")
                .orElse("");
    }

    /** How many letters must be inserted, removed, replaced or swapped with their neighbour, ignoring case. */
    private static int edits(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
