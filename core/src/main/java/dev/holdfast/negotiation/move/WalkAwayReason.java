package dev.holdfast.negotiation.move;

/** Why our side walked away; told to the other side, so no reason says anything about the walk-away point. */
public enum WalkAwayReason {
    /** Our side decided to, as it may at any time. */
    OUR_DECISION("We have decided not to go on with this negotiation."),
    /** The other side answered our final offer with a worse one. */
    PUSHED_AFTER_FINAL("Our last offer was our final one, and we stand by what we say."),
    /** Our final offer was declined. */
    FINAL_DECLINED("Our last offer was our final one, and it does not suit you, which we respect."),
    /** Our final offer was not accepted in time. */
    FINAL_EXPIRED("Our final offer has run out, and we stand by what we say."),
    /** The other side's final offer does not work for our side. */
    THEIR_FINAL_UNACCEPTABLE("Thank you for being clear that this is your final offer; it does not work for us."),
    /** The two sides do not come closer. */
    NO_PROGRESS("We do not seem to come closer to each other.");

    private final String sentence;

    WalkAwayReason(String sentence) {
        this.sentence = sentence;
    }

    /** Words for the other side where nobody has found better ones: firm, kind, and the door left open. */
    public String message() {
        return sentence + " Thank you for your time. If things change on your side, we would be glad to talk again.";
    }
}
