package dev.holdfast.server.demo.telling;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.demo.answer.Ledger;
import dev.holdfast.server.demo.answer.Negotiation;
import dev.holdfast.server.demo.answer.Readiness;
import dev.holdfast.server.demo.answer.Result;
import dev.holdfast.server.demo.answer.Viability;
import dev.holdfast.server.demo.drawing.OfferChart;
import dev.holdfast.server.demo.drawing.Trail;
import dev.holdfast.server.demo.print.Paper;
import dev.holdfast.server.demo.words.Cast;
import dev.holdfast.server.demo.words.Matter;

/** Tells one conversation from beginning to end. */
public final class ConversationTeller {

    private final Paper paper;
    private final Cast cast;
    private final Matter matter;
    private final Trail trail;
    private final Dialogue dialogue;

    /**
     * Begins to tell.
     *
     * @param body what the negotiation was created with, for the names
     * @param negotiation what is negotiated
     */
    public ConversationTeller(Paper paper, JsonNode body, Negotiation negotiation) {
        this.paper = paper;
        this.cast = new Cast(body);
        this.matter = new Matter(negotiation, " " + paper.glyphs().dot() + " ");
        this.trail = new Trail(matter);
        this.dialogue = new Dialogue(paper, cast, matter, trail);
    }

    public Cast cast() {
        return cast;
    }

    /** The talk itself. */
    public Dialogue dialogue() {
        return dialogue;
    }

    /** What is known before the talk. */
    public void introduce(Negotiation negotiation, Readiness readiness, Viability viability) {
        new Introduction(paper, cast, matter).tell(negotiation, readiness, viability);
        paper.blank();
    }

    /** The talk is over: how the offers moved, and who gave what. */
    public void conclude(Ledger ledger) {
        dialogue.end();
        paper.blank();
        if (!trail.isEmpty()) {
            OfferChart.draw(paper, trail, cast, matter.scale());
            paper.blank();
        }
        new Concessions(paper, cast, matter).tell(ledger);
        paper.blank();
    }

    /** What it was worth; not before every talk with the same walk-away point is over. */
    public void report(Negotiation negotiation, Result result) {
        new EndReport(paper, cast, matter).tell(negotiation, result);
    }

    /** The end in a few words. */
    public String summary(Result result) {
        return result.closure().terms().map(matter::words).orElseGet(() -> switch (result.state()) {
            case "WALKED_AWAY" -> "no deal, our side walked away";
            case "WITHDRAWN_BY_THEM" -> "no deal, they left";
            default -> "no deal in time";
        });
    }
}
