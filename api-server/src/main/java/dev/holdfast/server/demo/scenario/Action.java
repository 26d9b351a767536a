package dev.holdfast.server.demo.scenario;

import static dev.holdfast.server.demo.scenario.Action.Side.BOTH;
import static dev.holdfast.server.demo.scenario.Action.Side.OURS;
import static dev.holdfast.server.demo.scenario.Action.Side.THEIRS;
import static dev.holdfast.server.demo.scenario.Action.Terms.MAY;
import static dev.holdfast.server.demo.scenario.Action.Terms.MUST;
import static dev.holdfast.server.demo.scenario.Action.Terms.NONE;

import dev.holdfast.server.demo.answer.Side;

/** What can be done in a step. */
public enum Action {
    /** Put a package on the table. */
    OFFER(BOTH, MUST, true),
    /** Put a package on the table that gives something for something and is not worse for our side. */
    TRADE(OURS, MUST, true),
    /** Announce the last offer; our side may leave the terms out and so announce the offer that stands. */
    FINAL(BOTH, MAY, true),
    /** Accept the other side's standing offer. */
    ACCEPT(BOTH, NONE, false),
    /** Decline the other side's standing offer. */
    DECLINE(BOTH, NONE, true),
    /** Take back one's own standing offer. */
    WITHDRAW(BOTH, NONE, false),
    /** Do what Holdfast advises. */
    FOLLOW_ADVICE(OURS, NONE, false),
    /** Stand at our offer. */
    HOLD(OURS, NONE, false),
    /** Say that our side is close to its last word. */
    WARN(OURS, NONE, true),
    /** End without a deal. */
    WALK_AWAY(OURS, NONE, true),
    /** The counterparty ends without a deal. */
    LEAVE(THEIRS, NONE, true);

    private final Side side;
    private final Terms terms;
    private final boolean message;

    Action(Side side, Terms terms, boolean message) {
        this.side = side;
        this.terms = terms;
        this.message = message;
    }

    /** Who can do it. */
    enum Side {
        OURS("NEGOTIATOR or OWNER"),
        THEIRS("COUNTERPARTY"),
        BOTH("everybody");

        private final String words;

        Side(String words) {
            this.words = words;
        }
    }

    /** Whether a package goes with it. */
    enum Terms {
        MUST,
        MAY,
        NONE
    }

    boolean isFor(Actor actor) {
        return side == BOTH || (side == THEIRS) == (actor == Actor.COUNTERPARTY);
    }

    String actors() {
        return side.words;
    }

    boolean needsTerms(Actor actor) {
        return terms == MUST || (terms == MAY && actor == Actor.COUNTERPARTY);
    }

    boolean takesTerms() {
        return terms != NONE;
    }

    boolean takesMessage() {
        return message;
    }
}
