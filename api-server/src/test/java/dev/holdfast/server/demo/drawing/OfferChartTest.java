package dev.holdfast.server.demo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.holdfast.server.demo.answer.Issue;
import dev.holdfast.server.demo.answer.Negotiation;
import dev.holdfast.server.demo.answer.Negotiation.Plan;
import dev.holdfast.server.demo.answer.Negotiation.Point;
import dev.holdfast.server.demo.answer.Negotiation.Rung;
import dev.holdfast.server.demo.answer.Offer;
import dev.holdfast.server.demo.answer.Preference;
import dev.holdfast.server.demo.answer.Side;
import dev.holdfast.server.demo.print.Glyphs;
import dev.holdfast.server.demo.print.Ink;
import dev.holdfast.server.demo.print.Paper;
import dev.holdfast.server.demo.words.Cast;
import dev.holdfast.server.demo.words.Matter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OfferChartTest {

    private final Trail trail = new Trail(price());

    @Test
    void bothSidesAreDrawnRoundByRound() {
        ours("100", false);
        theirs("10");
        ours("80", false);
        theirs("30");
        ours("50", true);
        theirs("50");
        trail.agreed(offer(Side.TEAM, "50", true));

        assertThat(drawn())
                .isEqualTo(
                        """
                           EUR
                           100 +    o
                            90 +
                            80 +         o
                            70 +
                            60 +
                            50 +              F    *
                            40 +
                            30 +              x
                            20 +
                            10 +         x
                               +---------------------
                                         1    2    3  round
                           o Our side   F our final offer   x They   * deal
                        """);
    }

    @Test
    void oneOfferIsAChart() {
        theirs("0.01");

        assertThat(drawn()).contains("0.01 +    x").contains("    1  round");
    }

    @Test
    void aVeryLongTalkIsCutToItsEnd() {
        ours("100", false);
        for (int round = 0; round < 500; round++) {
            theirs("1");
        }

        assertThat(drawn().lines()).allMatch(line -> line.length() <= 80);
        assertThat(drawn()).contains("500  round");
    }

    private void ours(String price, boolean last) {
        trail.offered(offer(Side.TEAM, price, last));
    }

    private void theirs(String price) {
        trail.offered(offer(Side.COUNTERPARTY, price, false));
    }

    private static Offer offer(Side by, String price, boolean last) {
        return new Offer(1, 1, by, Map.of("price", price), "PENDING", last, false, Optional.empty(), Optional.of(0.5));
    }

    private String drawn() {
        StringWriter text = new StringWriter();
        Paper paper = new Paper(new PrintWriter(text), Ink.none(), Glyphs.of(StandardCharsets.US_ASCII));
        OfferChart.draw(paper, trail, new Cast(JsonNodeFactory.instance.objectNode()), "EUR");
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static Matter price() {
        Issue price = new Issue(
                "price",
                "decimal",
                Optional.of(BigDecimal.ZERO),
                Optional.of(BigDecimal.valueOf(100)),
                Optional.of(new BigDecimal("0.01")),
                Optional.of("EUR"));
        Preference more =
                new Preference(1, Optional.of(new Preference.Linear(0, 1)), Optional.empty(), Optional.empty());
        Plan plan =
                new Plan(new Rung(1, Optional.empty()), new Rung(0.8, Optional.empty()), new Point(Optional.of(0.5)));
        return new Matter(
                new Negotiation(
                        "OPEN",
                        "COPILOT",
                        List.of(price),
                        Map.of("price", more),
                        plan,
                        Optional.empty(),
                        Optional.empty()),
                ", ");
    }
}
