package dev.holdfast.server.negotiations.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.holdfast.engine.store.NegotiationNotFoundException;
import dev.holdfast.engine.store.StoreUnavailableException;
import dev.holdfast.engine.store.VersionConflictException;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.decision.Refusal;
import dev.holdfast.server.negotiations.audience.Audience;
import dev.holdfast.server.problem.ErrorCode;
import dev.holdfast.server.problem.ProblemException;
import dev.holdfast.server.problem.RefusedException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalsTest {

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void everyReasonReachesTheOwnerUnderItsName(ReasonCode reason) {
        RefusedException refused = Refusals.of(new Refusal(reason, "message", "remedy"), Audience.OWNER);

        assertThat(refused.reason()).isEqualTo(reason.name());
        assertThat(refused.code().status()).isIn(403, 409, 412, 422);
    }

    @Test
    void onlyTheOwnerCanBeToldWhatLiesBeyondTheWalkAwayPoint() {
        Refusal beyond = new Refusal(ReasonCode.BEYOND_WALK_AWAY, "message", "remedy");

        assertThatIllegalStateException().isThrownBy(() -> Refusals.of(beyond, Audience.NEGOTIATOR));
    }

    @Test
    void exceptionsOfTheEngineHaveAMeaningForCallers() {
        assertThat(codeOf(new NegotiationNotFoundException(new NegotiationId(UUID.randomUUID()))))
                .contains(ErrorCode.NOT_FOUND);
        assertThat(codeOf(new VersionConflictException(3))).contains(ErrorCode.CONFLICT);
        assertThat(codeOf(new StoreUnavailableException("down", new IllegalStateException())))
                .contains(ErrorCode.UNAVAILABLE);
        assertThat(codeOf(new IllegalStateException())).isEmpty();
    }

    private static Optional<ErrorCode> codeOf(RuntimeException thrown) {
        return new EngineTroubles().translate(thrown).map(ProblemException::code);
    }
}
