package dev.holdfast.lab.certificate;

/** What a certificate says, in one word. */
public enum Verdict {
    /** Everything that is asked for is there. */
    PASS,
    /** Something is not. */
    FAIL,
    /** The control has shown that the measuring itself does not work. */
    VOID
}
