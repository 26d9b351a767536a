package dev.holdfast.server.security.audit;

/** What came of an action. */
public enum AuditOutcome {
    DONE,
    REFUSED,
    /** Nobody required a second person, because one had approved the same before. */
    APPROVED_BEFORE,
    /** Whether it was done would tell on which side of a value the walk-away point lies. */
    UNDISCLOSED
}
