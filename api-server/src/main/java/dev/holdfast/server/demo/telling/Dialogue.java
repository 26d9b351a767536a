package dev.holdfast.server.demo.telling;

import dev.holdfast.server.demo.answer.Advice;
import dev.holdfast.server.demo.answer.Event;
import dev.holdfast.server.demo.answer.Finding;
import dev.holdfast.server.demo.answer.Offer;
import dev.holdfast.server.demo.answer.Refusal;
import dev.holdfast.server.demo.drawing.Trail;
import dev.holdfast.server.demo.print.Glyphs;
import dev.holdfast.server.demo.print.Ink;
import dev.holdfast.server.demo.print.Paper;
import dev.holdfast.server.demo.scenario.Actor;
import dev.holdfast.server.demo.scenario.Step;
import dev.holdfast.server.demo.words.Cast;
import dev.holdfast.server.demo.words.EventWords;
import dev.holdfast.server.demo.words.Matter;
import dev.holdfast.server.demo.words.MoveWords;
import dev.holdfast.server.demo.words.Said;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

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
    private final Turns turns;
    private final Set<String> justSaid = new HashSet<>();
    private List<Finding> told = List.of();
    private String lastReason = "";
    private int round;

    Dialogue(Paper paper, Cast cast, Matter matter, Trail trail) {
        this.paper = paper;
        this.ink = paper.ink();
        this.cast = cast;
        this.matter = matter;
        this.words = new EventWords(matter, cast);
        this.trail = trail;
        this.turns = new Turns(paper, start("", "").length());
    }

    /** Words to the listener. */
    public void note(String text) {
        turns.add(" ".repeat(GUTTER), ink::faint, text, ink::faint);
    }

    /** What Holdfast advises. */
    public void advice(Advice advice) {
        noticed(advice.noticed());
        Optional<String> price = advice.move()
                .terms()
                .filter(terms -> matter.onlyPrice().isPresent())
                .map(matter::words);
        String why = justSaid.contains(advice.rationale()) ? "" : ". " + advice.rationale();
        String move = MoveWords.of(advice.move().type(), price);
        remark(paper.glyphs().arrow(), "Holdfast advises: " + move + why, ink::advice);
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
        turns.add(start("", cast.of(step.by())), theirs ? ink::theirs : ink::ours, what, UnaryOperator.identity());
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
        event.rationale().ifPresent(this::explain);
        words.of(event).ifPresent(said -> tell(event, said));
    }

    /** Why Holdfast makes the move that follows, unless that is known already. */
    private void explain(String reason) {
        if (!justSaid.contains(reason) && !reason.equals(lastReason)) {
            remark(paper.glyphs().arrow(), reason, ink::advice);
        }
        lastReason = reason;
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
        turns.add(
                start(number, said.who()),
                said.theirs() ? ink::theirs : ink::ours,
                said.what(),
                isEnd ? ink::bold : UnaryOperator.identity());
        said.words().ifPresent(this::quote);
    }

    private void quote(String words) {
        Glyphs glyphs = paper.glyphs();
        turns.add(start("", ""), ink::faint, glyphs.openQuote() + words + glyphs.closeQuote(), ink::faint);
    }

    private String start(String number, String who) {
        String left = " ".repeat(Math.max(0, GUTTER - 2 - number.length())) + number + "  ";
        return left + who + " ".repeat(Math.max(0, cast.width() - who.length()) + 2);
    }

    private void remark(String sign, String text, UnaryOperator<String> paint) {
        turns.add(start("", "") + sign + " ", paint, text, paint);
    }

    /** The turn is over. */
    public void endTurn() {
        turns.endTurn();
    }

    /** The talk is over. */
    public void end() {
        turns.end();
    }
}
