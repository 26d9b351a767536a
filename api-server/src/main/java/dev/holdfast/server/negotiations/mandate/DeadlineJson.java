package dev.holdfast.server.negotiations.mandate;

import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.server.negotiations.terms.Reading;
import dev.holdfast.server.problem.FieldCode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * When the negotiation is over without a deal: at a moment, after a number of their offers, or whichever comes first.
 */
public record DeadlineJson(Optional<Instant> at, OptionalInt rounds) {

    Optional<Deadline> read(Reading reading, Instant now) {
        Optional<Instant> moment = at.map(given -> given.truncatedTo(ChronoUnit.MICROS));
        if (moment.filter(given -> !given.isAfter(now)).isPresent()) {
            reading.in("at").refuse(FieldCode.OUT_OF_RANGE, "must be in the future");
            return Optional.empty();
        }
        return reading.read(() -> new Deadline(moment, rounds));
    }

    public static DeadlineJson of(Deadline deadline) {
        return new DeadlineJson(deadline.at(), deadline.rounds());
    }
}
