package dev.holdfast.server.demo.play;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.demo.answer.Ledger;
import dev.holdfast.server.demo.answer.Result;
import dev.holdfast.server.demo.scenario.Expectation;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Compares the end of a conversation with what was expected of it. */
final class Comparison {

    private final Expectation expected;
    private final Map<String, String> differences = new LinkedHashMap<>();

    private Comparison(Expectation expected) {
        this.expected = expected;
    }

    /** What is not as expected: a sentence for each field of the expectation that does not hold. */
    static Map<String, String> of(Expectation expected, Result result, Ledger ledger, Witness witness) {
        Comparison comparison = new Comparison(expected);
        comparison.compare(result);
        comparison.compare(ledger);
        expected.moves().ifPresent(moves -> comparison.compareSeen("moves", moves, witness.moves()));
        expected.findings().ifPresent(codes -> comparison.compareSeen("findings", codes, witness.findings()));
        return comparison.differences;
    }

    private void compare(Result result) {
        if (!expected.state().name().equals(result.state())) {
            differ("state", "was expected to be %s and is %s".formatted(expected.state(), result.state()));
            return;
        }
        expected.terms().ifPresent(terms -> {
            Map<String, String> agreed = result.closure().terms().orElseThrow();
            if (!isSame(terms, agreed)) {
                differ("terms", "were expected to be %s and are %s".formatted(terms, agreed));
            }
        });
        expected.settlementPositionAtLeast().ifPresent(least -> {
            double position = result.settlementPosition().orElse(Double.NaN);
            if (!(position >= least)) {
                differ(
                        "settlementPositionAtLeast",
                        "is %s, and the settlement position is %s".formatted(least, position));
            }
        });
    }

    private static boolean isSame(Map<String, JsonNode> expected, Map<String, String> actual) {
        return expected.keySet().equals(actual.keySet())
                && expected.entrySet().stream()
                        .allMatch(entry -> isSame(entry.getValue().asText(), actual.get(entry.getKey())));
    }

    private static boolean isSame(String expected, String actual) {
        try {
            return new BigDecimal(expected).compareTo(new BigDecimal(actual)) == 0;
        } catch (NumberFormatException label) {
            return expected.equals(actual);
        }
    }

    private void compare(Ledger ledger) {
        int number = ledger.team().number();
        expected.ourConcessionsAtMost()
                .filter(most -> number > most)
                .ifPresent(most -> differ(
                        "ourConcessionsAtMost", "is %d, and our side has made %d concessions".formatted(most, number)));
    }

    private <T> void compareSeen(String field, Collection<T> expectedOnes, Collection<T> seen) {
        expectedOnes.stream()
                .filter(one -> !seen.contains(one))
                .findFirst()
                .ifPresent(missing -> differ(field, "names %s, and only %s were seen".formatted(missing, seen)));
    }

    private void differ(String field, String sentence) {
        differences.put(field, sentence);
    }
}
