package dev.holdfast.server.demo.telling;

import dev.holdfast.server.demo.answer.Advice;
import dev.holdfast.server.demo.answer.Event;
import dev.holdfast.server.demo.answer.Finding;
import dev.holdfast.server.demo.answer.Offer;
import dev.holdfast.server.demo.answer.Refusal;
import dev.holdfast.server.demo.print.Ink;
import dev.holdfast.server.demo.print.Paper;
import dev.holdfast.server.demo.scenario.Actor;
import dev.holdfast.server.demo.scenario.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Tells a talk turn by turn. Turns that are all the same are told once. */
public final class Dialogue {

    private static final int GUTTER = 6;

    /** The finding that carries the ledger, which is told at the end. */
    private static final String ALWAYS_THERE = "CONCESSIONS";

    private final Paper paper;
    private final Ink ink;
    private final Cast cast;
    private final Matter matter;
    private final EventWords words;
    private final Trail trail;
    private final List<Paragraph> turn = new ArrayList<>();
    private final Set<String> justSaid = new HashSet<>();
    private List<Finding> told = List.of();
    private String before = "";
    private int repeated;
    private int round;

    /** Some lines of a turn: what they begin with, in which colour, and what they say, in which colour. */
    private record Paragraph(String start, UnaryOperator<String> name, String text, UnaryOperator<String> paint) {}

    Dialogue(Paper paper, Cast cast, Matter matter, Trail trail) {
        this.paper = paper;
        this.ink = paper.ink();
        this.cast = cast;
        this.matter = matter;
        this.words = new EventWords(matter, cast);
        this.trail = trail;
    }

    /** Words to the listener. */
    public void note(String text) {
        turn.add(new Paragraph(" ".repeat(GUTTER), ink::faint, text, ink::faint));
    }

    /** What Holdfast advises. */
    public void advice(Advice advice) {
        noticed(advice.noticed());
        String move = advice.move()
                .terms()
                .filter(terms -> matter.onlyPrice().isPresent())
                .map(terms -> " " + matter.words(terms))
                .orElse("");
        String why = justSaid.contains(advice.rationale()) ? "" : ". " + advice.rationale();
        remark(
                paper.glyphs().arrow(),
                "Holdfast advises: " + MoveWords.of(advice.move().type()) + move + why,
                ink::advice);
    }

    /** What Holdfast notices now; what it has already noticed a moment before is not told again. */
    public void noticed(List<Finding> findings) {
        for (Finding finding : findings) {
            if (!told.contains(finding) && !finding.code().equals(ALWAYS_THERE)) {
                remark(paper.glyphs().alarm(), finding.code() + ": " + finding.text(), ink::alarm);
                justSaid.add(finding.text());
            }
        }
        told = List.copyOf(findings);
    }

    /** Holdfast has not let somebody do something. */
    public void refused(Step step, Refusal refusal) {
        boolean theirs = step.by() == Actor.COUNTERPARTY;
        String what = "wants to " + words.of(step);
        turn.add(new Paragraph(
                start("", cast.of(step.by())), theirs ? ink::theirs : ink::ours, what, UnaryOperator.identity()));
        remark(paper.glyphs().leave(), "Holdfast says no. " + refusal.because() + ": " + refusal.detail(), ink::alarm);
    }

    /** What has happened. */
    public void happened(Event event) {
        if (event.type().equals("OFFER_MADE") || event.type().equals("FINAL_ANNOUNCED")) {
            Offer offer = event.offer().orElseThrow();
            trail.offered(offer);
            beginRound(offer);
        } else if (event.type().equals("AGREED")) {
            trail.agreed(event.offer().orElseThrow());
        }
        words.of(event).ifPresent(said -> tell(event, said));
    }

    private void beginRound(Offer offer) {
        if (!offer.isOurs()) {
            round++;
            justSaid.clear();
        }
    }

    private void tell(Event event, Said said) {
        boolean beginsRound = said.theirs() && event.type().equals("OFFER_MADE");
        String number = beginsRound ? String.valueOf(round) : "";
        boolean isEnd = event.type().equals("AGREED") || event.type().equals("WALKED_AWAY");
        turn.add(new Paragraph(
                start(number, said.who()),
                said.theirs() ? ink::theirs : ink::ours,
                said.what(),
                isEnd ? ink::bold : UnaryOperator.identity()));
        said.words()
                .ifPresent(quote -> turn.add(new Paragraph(
                        start("", ""),
                        ink::faint,
                        paper.glyphs().openQuote() + quote + paper.glyphs().closeQuote(),
                        ink::faint)));
    }

    private String start(String number, String who) {
        String left = " ".repeat(Math.max(0, GUTTER - 2 - number.length())) + number + "  ";
        return left + who + " ".repeat(Math.max(0, cast.width() - who.length()) + 2);
    }

    private void remark(String sign, String text, UnaryOperator<String> paint) {
        turn.add(new Paragraph(start("", "") + sign + " ", paint, text, paint));
    }

    /** The turn is over: it is written down, unless it was like the one before. */
    public void endTurn() {
        String now = turn.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        if (turn.isEmpty()) {
            return;
        }
        if (now.equals(before)) {
            repeated++;
        } else {
            tellRepetition();
            turn.forEach(part -> paper.paragraph(
                    part.name().apply(part.start()), part.start().length(), part.text(), part.paint()));
            before = now;
        }
        turn.clear();
    }

    /** The talk is over. */
    public void end() {
        endTurn();
        tellRepetition();
    }

    private void tellRepetition() {
        if (repeated > 0) {
            String times = repeated == 1 ? "once more" : repeated + " times more";
            paper.paragraph(start("", "").length(), "... and the same " + times);
            repeated = 0;
        }
    }
}
