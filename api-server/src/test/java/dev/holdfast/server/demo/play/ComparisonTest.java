package dev.holdfast.server.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.holdfast.server.demo.answer.Finding;
import dev.holdfast.server.demo.answer.Ledger;
import dev.holdfast.server.demo.answer.Ledger.Totals;
import dev.holdfast.server.demo.answer.Result;
import dev.holdfast.server.demo.answer.Result.Closure;
import dev.holdfast.server.demo.scenario.Expectation;
import dev.holdfast.server.demo.scenario.Expectation.End;
import dev.holdfast.server.demo.scenario.Expectation.OurMove;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Ledger LEDGER =
            new Ledger(List.of(), new Totals(2, 0.1, 0.5), new Totals(3, 0.2, 1), Optional.of(2.0));

    private final Witness witness = new Witness();

    @Test
    void whatIsAsExpectedIsNotMentioned() {
        witness.saw(List.of(new Finding("concession-tracker", "LOWBALL", "too low")));
        Map<String, JsonNode> terms =
                Map.of("price", DecimalNode.valueOf(new BigDecimal("12.5")), "colour", TextNode.valueOf("red"));
        Expectation expected = new Expectation(
                End.AGREED,
                Optional.of(terms),
                Optional.of(0.6),
                Optional.of(2),
                Optional.empty(),
                Optional.of(List.of("LOWBALL")));

        assertThat(Comparison.of(expected, deal(), LEDGER, witness)).isEmpty();
    }

    @Test
    void everythingThatDiffersIsMentionedByItsField() {
        Expectation expected = new Expectation(
                End.AGREED,
                Optional.of(Map.of("price", TextNode.valueOf("13"), "colour", TextNode.valueOf("red"))),
                Optional.of(0.61),
                Optional.of(1),
                Optional.of(List.of(OurMove.TRADE)),
                Optional.of(List.of("LOWBALL")));

        assertThat(Comparison.of(expected, deal(), LEDGER, witness))
                .containsOnlyKeys("terms", "settlementPositionAtLeast", "ourConcessionsAtMost", "moves", "findings")
                .containsEntry("ourConcessionsAtMost", "is 1, and our side has made 2 concessions");
    }

    @Test
    void anotherEndIsMentionedAlone() {
        Expectation expected = new Expectation(
                End.WALKED_AWAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(Comparison.of(expected, deal(), LEDGER, witness))
                .containsExactly(Map.entry("state", "was expected to be WALKED_AWAY and is AGREED"));
    }

    private static Result deal() {
        return new Result(
                "AGREED",
                new Closure(Optional.of(Map.of("price", "12.50", "colour", "red")), Optional.empty(), Optional.empty()),
                Optional.of(0.7),
                Optional.empty(),
                Optional.of(0.6),
                Optional.empty());
    }
}
