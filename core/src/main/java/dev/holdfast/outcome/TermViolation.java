package dev.holdfast.outcome;

/**
 * What is wrong with one term of a package, for the person who has to correct it.
 *
 * @param issue the issue concerned, or the unknown name that was given
 * @param kind what sort of mistake it is
 * @param allowed what would have been right
 */
public record TermViolation(String issue, Kind kind, String allowed) {

    /** The sorts of mistakes. */
    public enum Kind {
        /** The package has no value for the issue. */
        MISSING,
        /** The space has no such issue. */
        UNKNOWN_ISSUE,
        /** The issue does not allow the value. */
        NOT_ALLOWED
    }

    /** The mistake as a sentence. */
    public String message() {
        return switch (kind) {
            case MISSING -> "issue '" + issue + "' has no value; give " + allowed;
            case UNKNOWN_ISSUE -> "there is no issue '" + issue + "'; the issues are " + allowed;
            case NOT_ALLOWED -> "issue '" + issue + "' must be " + allowed;
        };
    }
}
