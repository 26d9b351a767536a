package dev.holdfast.server.demo.telling;

import dev.holdfast.server.demo.answer.Negotiation;
import dev.holdfast.server.demo.answer.Negotiation.Plan;
import dev.holdfast.server.demo.answer.Readiness;
import dev.holdfast.server.demo.answer.Viability;
import dev.holdfast.server.demo.print.Paper;
import dev.holdfast.server.demo.scenario.Actor;
import dev.holdfast.server.demo.words.Cast;
import dev.holdfast.server.demo.words.Matter;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Tells what is known before a talk: the plan, the six facts, and whether to negotiate at all. */
final class Introduction {

    private static final int LABEL = 16;

    private final Paper paper;
    private final Cast cast;
    private final Matter matter;

    Introduction(Paper paper, Cast cast, Matter matter) {
        this.paper = paper;
        this.cast = cast;
        this.matter = matter;
    }

    void tell(Negotiation negotiation, Readiness readiness, Viability viability) {
        labelled("Who", who());
        labelled("The plan", plan(negotiation.plan()));
        labelled("Never shown", "the point at which " + cast.of(Actor.OWNER) + " walks away; not before the end");
        labelled("Ready to talk?", readiness(readiness));
        labelled(
                "Worth talking?",
                viability.answer() + ": "
                        + viability.reasons().stream()
                                .map(Viability.Reason::text)
                                .collect(Collectors.joining(" ")));
        if (matter.onlyPrice().isEmpty()) {
            labelled("Points", "say how good a package is for our side: 100 is the best there is, 0 the worst");
        }
    }

    private String who() {
        String speaks = cast.isAutopilot()
                ? "Holdfast answers by itself (autopilot)"
                : cast.us() + " talks, Holdfast advises and guards (copilot)";
        return "%s decides what our side wants; %s; the other side: %s"
                .formatted(cast.of(Actor.OWNER), speaks, cast.them());
    }

    private String plan(Plan plan) {
        String settling = plan.settlingPoint()
                .utility()
                .map(utility -> ", never offers below " + scaled(utility))
                .orElse("");
        return "opens at " + scaled(plan.opening().utility()) + ", aims for "
                + scaled(plan.target().utility()) + settling;
    }

    private String scaled(double utility) {
        return matter.scaled(matter.height(utility));
    }

    private String readiness(Readiness readiness) {
        long known =
                readiness.facts().stream().filter(Readiness.Fact::established).count();
        String rejected = readiness.rejections().stream()
                .map(Readiness.Evidence::evidence)
                .collect(Collectors.joining(" "));
        return "%d of %d facts are established. %s has said no %s: %s"
                .formatted(
                        known,
                        readiness.facts().size(),
                        cast.them(),
                        times(readiness.rejections().size()),
                        rejected);
    }

    private static String times(int number) {
        return number == 2 ? "twice" : number + " times";
    }

    private void labelled(String label, String text) {
        String start = "   " + label + " ".repeat(LABEL - label.length());
        paper.paragraph(paper.ink().faint(start), start.length(), text, UnaryOperator.identity());
    }
}
