package dev.holdfast.testkit.mandate;

import dev.holdfast.outcome.InvalidTermsException;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Packages in words: {@code "38.50"} where there is one issue, {@code "price=21.00, payment days=30"} where there are
 * several.
 */
public final class Terms {

    private Terms() {}

    /**
     * The package that the words say in full.
     *
     * @throws InvalidTermsException naming every issue that is missing, unknown or has a value that is not allowed
     */
    public static Outcome outcome(OutcomeSpace space, String words) {
        return space.outcome(parse(space, words));
    }

    /** The package that differs from another one by what the words say. */
    public static Outcome outcome(Outcome from, String words) {
        Map<String, String> terms = new LinkedHashMap<>(from.terms());
        terms.putAll(parse(from.space(), words));
        return from.space().outcome(terms);
    }

    private static Map<String, String> parse(OutcomeSpace space, String words) {
        Map<String, String> terms = new LinkedHashMap<>();
        if (words.indexOf('=') < 0 && space.issues().size() == 1) {
            terms.put(space.issues().get(0).name(), words.strip());
            return terms;
        }
        for (String term : words.split(",", -1)) {
            int equals = term.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException(
                        "'" + words + "' is no package: write issue=value, issue=value for each of " + space);
            }
            terms.put(
                    term.substring(0, equals).strip(),
                    term.substring(equals + 1).strip());
        }
        return terms;
    }
}
