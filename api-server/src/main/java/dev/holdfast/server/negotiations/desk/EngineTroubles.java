package dev.holdfast.server.negotiations.desk;

import dev.holdfast.engine.store.NegotiationNotFoundException;
import dev.holdfast.engine.store.StoreUnavailableException;
import dev.holdfast.engine.store.VersionConflictException;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.problem.ProblemTranslation;
import dev.holdfast.server.store.StoreUnavailable;
import jakarta.inject.Inject;
import java.util.Optional;

/** What exceptions of the engine mean to callers. */
public final class EngineTroubles implements ProblemTranslation {

    @Inject
    EngineTroubles() {}

    @Override
    public Optional<ProblemException> translate(Throwable thrown) {
        if (thrown instanceof NegotiationNotFoundException) {
            return Optional.of(ProblemException.notFound());
        } else if (thrown instanceof VersionConflictException) {
            return Optional.of(new ProblemException(
                    ErrorCode.CONFLICT, "Others keep changing the negotiation at this moment; nothing was done."));
        } else if (thrown instanceof StoreUnavailableException) {
            return Optional.of(new ProblemException(
                    ErrorCode.UNAVAILABLE,
                    isKnown(thrown)
                            ? "The store does not answer; nothing was done."
                            : "The store does not answer. Whether the move was made is unknown: read the negotiation before "
                                    + "sending it again."));
        }
        return Optional.empty();
    }

    private static boolean isKnown(Throwable thrown) {
        return thrown.getCause() instanceof StoreUnavailable fault
                && fault.outcome() == StoreUnavailable.Outcome.NOTHING_DONE;
    }
}
