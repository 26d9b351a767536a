package dev.holdfast.server.negotiations.walkaway;

import dev.holdfast.negotiation.LooseningRequest;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.server.problem.RefusedException;
import dev.holdfast.server.security.Caller;
import dev.holdfast.server.store.credential.CredentialRow;
import dev.holdfast.server.store.credential.Credentials;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Two credentials are not yet two people: whoever gave a credential out could have kept it. So nobody approves what was asked
 * for with a credential that they gave out, or whose holder gave out theirs.
 */
public final class SecondPerson {

    private final Credentials credentials;

    @Inject
    SecondPerson(Credentials credentials) {
        this.credentials = credentials;
    }

    void requireFor(Caller approver, Optional<LooseningRequest> request) {
        String asked = request.map(given -> given.by().name()).orElse("");
        List<CredentialRow> given = credentials.ofNegotiation(
                approver.tenant(), approver.negotiation().orElseThrow());
        if (gaveOut(given, approver.holder(), asked) || gaveOut(given, asked, approver.holder())) {
            throw RefusedException.conflict(
                    ReasonCode.SECOND_PERSON_NEEDED.name(),
                    "Neither who asks to loosen the walk-away point can approve it, nor who gave out their credential.",
                    "Let another owner approve it.");
        }
    }

    private static boolean gaveOut(List<CredentialRow> given, String giver, String holder) {
        return given.stream()
                .filter(row -> row.holder().strip().equalsIgnoreCase(holder.strip()))
                .anyMatch(row -> row.createdBy().strip().equalsIgnoreCase(giver.strip()));
    }
}
