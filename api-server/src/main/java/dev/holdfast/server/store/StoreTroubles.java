package dev.holdfast.server.store;

import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.problem.ProblemTranslation;
import jakarta.inject.Inject;
import java.util.Optional;

/** What exceptions of the store mean to callers. */
public final class StoreTroubles implements ProblemTranslation {

    @Inject
    StoreTroubles() {}

    @Override
    public Optional<ProblemException> translate(Throwable thrown) {
        if (!(thrown instanceof StoreUnavailable unavailable)) {
            return Optional.empty();
        }
        String detail =
                switch (unavailable.outcome()) {
                    case NOTHING_DONE -> "The store does not answer; nothing was done.";
                    case UNKNOWN ->
                        "The store does not answer. Whether anything was done is unknown: read before "
                                + "sending it again.";
                };
        return Optional.of(new ProblemException(ErrorCode.UNAVAILABLE, detail));
    }
}
