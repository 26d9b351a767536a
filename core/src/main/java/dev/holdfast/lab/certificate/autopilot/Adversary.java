package dev.holdfast.lab.certificate.autopilot;

/** Ways to sit opposite an autopilot and to mean it no good. Utilities are our side's, which they know. */
enum Adversary {
    /** Says nothing for a day at a time, so that offers expire. */
    SILENT,
    /** Offers anything, without rhyme or reason. */
    ERRATIC,
    /** Offers next to nothing, for many rounds. */
    LOWBALL,
    /** Says at once that its offer is the last, and then makes others. */
    ULTIMATE,
    /** Offers the same again and again. */
    REPEATING,
    /** Takes back with one offer what it gave with the one before. */
    WAVERING,
    /** Takes each of its offers off the table again. */
    WITHDRAWING,
    /** Declines whatever is offered and offers nothing. */
    DECLINING,
    /** Comes up to just below what our side would take, and then goes down, also after our final offer. */
    PUSHING,
    /** Leaves after a few rounds. */
    LEAVING,
    /** Gives way evenly, as anybody might. */
    ORDINARY
}
