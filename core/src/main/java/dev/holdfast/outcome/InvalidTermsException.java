package dev.holdfast.outcome;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when terms do not name a package of the space; it carries everything that is wrong with them. */
public final class InvalidTermsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<TermViolation> violations;

    InvalidTermsException(List<TermViolation> violations) {
        super(violations.stream().map(TermViolation::message).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /** Every mistake, in the order of the issues. */
    public List<TermViolation> violations() {
        return violations;
    }
}
