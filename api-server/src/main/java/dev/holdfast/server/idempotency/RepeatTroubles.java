package dev.holdfast.server.idempotency;

import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.problem.ProblemTranslation;
import dev.holdfast.server.store.request.AlreadyMarked;
import jakarta.inject.Inject;
import java.util.Optional;

/** What to tell who sends a request again at a bad moment. */
final class RepeatTroubles implements ProblemTranslation {

    @Inject
    RepeatTroubles() {}

    @Override
    public Optional<ProblemException> translate(Throwable thrown) {
        return thrown instanceof AlreadyMarked ? Optional.of(inProgress()) : Optional.empty();
    }

    static ProblemException inProgress() {
        return new ProblemException(
                ErrorCode.REQUEST_IN_PROGRESS, "A request with this key is being carried out; this one did nothing.");
    }

    static ProblemException reused() {
        return new ProblemException(
                ErrorCode.IDEMPOTENCY_KEY_REUSED, "Another method, address or body came with this key before.");
    }

    static ProblemException answerLost() {
        return new ProblemException(
                ErrorCode.ANSWER_LOST,
                "The request was at work when the server was lost: something was written, and the answer was not. It"
                        + " was not carried out again.");
    }
}
