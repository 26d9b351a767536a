package dev.holdfast.server.negotiations.offers;

import dev.holdfast.negotiation.offer.OfferId;
import dev.holdfast.negotiation.offer.OfferReference;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.server.json.Body;
import dev.holdfast.server.negotiations.terms.Reading;
import dev.holdfast.server.negotiations.terms.Terms;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.problem.ProblemException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what callers say about offers. */
final class OfferReader {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    private OfferReader() {}

    static Outcome terms(Body<NewOffer> offer, OutcomeSpace space, boolean isOurs) {
        Reading reading = Reading.goingOn(offer.errors());
        Optional<Outcome> outcome = offer.required("terms", NewOffer::terms)
                .flatMap(given -> Terms.read(reading.in("terms"), given, space));
        if (isOurs && offer.optional("final", NewOffer::isFinal).orElse(false)) {
            reading.in("final").refuse(FieldCode.INVALID_VALUE, "is for the counterparty; POST to …/final instead");
        }
        if (!isOurs && offer.optional("trade", NewOffer::trade).orElse(false)) {
            reading.in("trade").refuse(FieldCode.INVALID_VALUE, "is for our team only");
        }
        reading.finish();
        return outcome.orElseThrow();
    }

    /** In the precision that is stored. */
    static Optional<Instant> expiry(Optional<Instant> given) {
        return given.map(moment -> moment.truncatedTo(ChronoUnit.MICROS));
    }

    /** The offer that a path and a revision name. */
    static OfferReference reference(String id, int revision) {
        if (!NUMBER.matcher(id).matches()) {
            throw ProblemException.notFound();
        }
        return new OfferReference(new OfferId(Integer.parseInt(id)), revision);
    }
}
