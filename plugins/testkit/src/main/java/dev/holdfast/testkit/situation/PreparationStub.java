package dev.holdfast.testkit.situation;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.Evidence;
import dev.holdfast.negotiation.readiness.Readiness;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.negotiation.readiness.TheirPosition;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.spi.assessor.Preparation;
import dev.holdfast.testkit.SteppableClock;
import dev.holdfast.testkit.mandate.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an assessor or a guard is told before the talk. */
public record PreparationStub(Brief brief, Readiness readiness, Instant now) implements Preparation {

    private static final Evidence SEEN =
            new Evidence("seen", new Author(Author.Role.OWNER, "Olga"), SteppableClock.START);

    /** Nothing is known yet. */
    public static PreparationStub unready(Brief brief) {
        return new PreparationStub(brief, Readiness.NONE, SteppableClock.START);
    }

    /** All six facts are established. */
    public static PreparationStub ready(Brief brief) {
        PreparationStub stub = unready(brief);
        for (ReadinessFact fact : ReadinessFact.values()) {
            stub = stub.knowing(fact);
        }
        return stub;
    }

    /** The same with one more fact established. */
    public PreparationStub knowing(ReadinessFact fact) {
        return with(
                fact.isStated()
                        ? readiness.with(fact, SEEN)
                        : readiness.withRejection(SEEN).withRejection(SEEN));
    }

    /** The same, but the other side has said that it would take a package, in words. */
    public PreparationStub theyWouldTake(String words) {
        TheirPosition known = readiness.theirPosition();
        return with(
                readiness.with(new TheirPosition(Optional.of(Terms.outcome(brief.space(), words)), known.limits())));
    }

    /** The same, but the other side has said what it cannot go beyond. */
    public PreparationStub theirLimits(IssueLimit... limits) {
        TheirPosition known = readiness.theirPosition();
        return with(readiness.with(new TheirPosition(known.indication(), List.of(limits))));
    }

    private PreparationStub with(Readiness other) {
        return new PreparationStub(brief, other, now);
    }
}
