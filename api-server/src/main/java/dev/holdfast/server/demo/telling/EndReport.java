package dev.holdfast.server.demo.telling;

import dev.holdfast.server.demo.answer.Negotiation;
import dev.holdfast.server.demo.answer.Result;
import dev.holdfast.server.demo.answer.Result.Refused;
import dev.holdfast.server.demo.answer.Result.RefusedMoney;
import dev.holdfast.server.demo.drawing.PositionBar;
import dev.holdfast.server.demo.print.Paper;
import dev.holdfast.server.demo.words.Amount;
import dev.holdfast.server.demo.words.Cast;
import dev.holdfast.server.demo.words.Matter;
import java.util.function.UnaryOperator;

/** Tells the owner what it was worth. The talk is over, so the walk-away point may be told. */
final class EndReport {

    private static final int LABEL = 20;

    private final Paper paper;
    private final Cast cast;
    private final Matter matter;

    EndReport(Paper paper, Cast cast, Matter matter) {
        this.paper = paper;
        this.cast = cast;
        this.matter = matter;
    }

    void tell(Negotiation negotiation, Result result) {
        result.closure().terms().ifPresentOrElse(terms -> labelled("Deal", matter.words(terms)), () -> noDeal(result));
        result.value()
                .filter(value -> matter.onlyPrice().isEmpty())
                .ifPresent(value -> labelled("Worth", Amount.of(value)));
        result.utility()
                .filter(utility -> matter.onlyPrice().isEmpty())
                .ifPresent(utility -> labelled("Points", Amount.hundredths(utility)));
        negotiation
                .walkAwayPoint()
                .flatMap(Negotiation.Point::utility)
                .ifPresent(utility -> labelled("Walk-away point", matter.scaled(matter.height(utility))));
        result.settlementPosition().ifPresent(position -> {
            labelled("Settlement position", PositionBar.words(position) + ": 0 is the walk-away point, 1 the target");
            paper.line("      " + " ".repeat(LABEL + 1) + PositionBar.draw(paper, position));
        });
        result.bestRefused().ifPresent(this::refused);
    }

    private void noDeal(Result result) {
        labelled(
                "Deal",
                switch (result.state()) {
                    case "WALKED_AWAY" -> "none: our side walked away";
                    case "WITHDRAWN_BY_THEM" -> "none: " + cast.them() + " left";
                    default -> "none: time has run out";
                });
    }

    private void refused(Refused refused) {
        labelled("Their best offer", matter.words(refused.terms()));
        if (refused.acceptable()) {
            labelled("Forgone", forgone(refused));
        } else {
            labelled("Loss avoided", avoided(refused));
        }
    }

    private String avoided(Refused refused) {
        return refused.money()
                        .map(RefusedMoney::lossAvoided)
                        .map(Amount::of)
                        .orElse(Amount.hundredths(refused.lossAvoided()) + " points")
                + ": so much their best offer fell short of the walk-away point";
    }

    private String forgone(Refused refused) {
        return refused.money()
                        .map(RefusedMoney::forgone)
                        .map(Amount::of)
                        .orElse(Amount.hundredths(refused.forgone()) + " points")
                + ": so much their best offer was above the walk-away point";
    }

    private void labelled(String label, String text) {
        String start = "      " + label + " ".repeat(LABEL - label.length()) + " ";
        paper.paragraph(paper.ink().faint(start), start.length(), text, UnaryOperator.identity());
    }
}
