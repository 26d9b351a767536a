package dev.holdfast.server.problem;

import java.util.Optional;

/** Knows what an exception of a foundation that knows no HTTP means to a caller; the store's, for example. */
public interface ProblemTranslation {

    /** The problem that the exception, not its causes, means; empty when it is none that this one knows. */
    Optional<ProblemException> translate(Throwable thrown);
}
