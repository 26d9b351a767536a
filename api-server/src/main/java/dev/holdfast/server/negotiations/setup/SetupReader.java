package dev.holdfast.server.negotiations.setup;

import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.ConcessionBudget;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.DealValue;
import dev.holdfast.negotiation.mandate.Plan;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.negotiation.readiness.TheirPosition;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.server.json.Body;
import dev.holdfast.server.negotiations.mandate.BriefReader;
import dev.holdfast.server.negotiations.mandate.ReservationReader;
import dev.holdfast.server.negotiations.setup.PartsReader.Parts;
import dev.holdfast.server.negotiations.terms.Reading;
import dev.holdfast.server.problem.FieldCode;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads the body that sets a negotiation up. Each step looks at what can be looked at, whatever is wrong elsewhere, so
 * that one answer names every mistake.
 */
public final class SetupReader {

    private final PartsReader parts;
    private final Clock clock;
    private final SetupChance chance;

    @Inject
    SetupReader(PartsReader parts, Clock clock, SetupChance chance) {
        this.parts = parts;
        this.clock = clock;
        this.chance = chance;
    }

    /** What can be set up, or a 400 that names everything that is wrong. */
    Setup read(Body<NewNegotiation> body) {
        Reading reading = Reading.goingOn(body.errors());

        BriefReader steps = new BriefReader(reading);
        Optional<OutcomeSpace> space =
                body.required("issues", NewNegotiation::issues).flatMap(steps::space);
        Optional<UtilityFunction> preferences =
                space.flatMap(known -> body.required("preferences", NewNegotiation::preferences)
                        .flatMap(given -> steps.preferences(given, known)));
        Optional<Brief> brief = brief(body, steps, space, preferences);

        Optional<Reservation> reservation =
                preferences.flatMap(known -> body.optional("walkAwayPoint", NewNegotiation::walkAwayPoint)
                        .flatMap(given -> ReservationReader.read(reading.in("walkAwayPoint"), given, known)));
        Parts chosen = parts.read(
                reading,
                body.optional("strategies", NewNegotiation::strategies),
                body.optional("guards", NewNegotiation::guards),
                body.optional("trackers", NewNegotiation::trackers));
        ReadinessReader readiness = new ReadinessReader(reading.in("readiness"));
        Optional<NewReadiness> stated = body.optional("readiness", NewNegotiation::readiness);
        stated.ifPresent(readiness::facts);
        Optional<TheirPosition> theirPosition = stated.flatMap(NewReadiness::theirPosition)
                .flatMap(given -> space.flatMap(known -> readiness.theirPosition(given, known)));
        brief.ifPresent(known -> parts.check(reading, chosen, known));
        Optional<Instant> counterpartyExpiresAt =
                body.optional("counterpartyExpiresAt", NewNegotiation::counterpartyExpiresAt);
        if (counterpartyExpiresAt.filter(end -> !end.isAfter(clock.instant())).isPresent()) {
            reading.in("counterpartyExpiresAt").refuse(FieldCode.OUT_OF_RANGE, "must lie in the future");
        }
        reading.finish();

        Charter charter = new Charter(
                new NegotiationId(chance.id()),
                body.required("title", NewNegotiation::title).orElseThrow(),
                body.optional("mode", NewNegotiation::mode).orElse(Mode.COPILOT),
                body.optional("seed", NewNegotiation::seed).orElseGet(chance::seed),
                chosen.strategies(),
                chosen.guards(),
                chosen.trackers(),
                brief.orElseThrow(),
                body.optional("counterpartyOffers", NewNegotiation::counterpartyOffers));
        return new Setup(
                charter,
                reservation,
                body.optional("holders", NewNegotiation::holders)
                        .orElse(HoldersJson.DEFAULT)
                        .names(),
                counterpartyExpiresAt,
                readiness.stated(),
                stated.flatMap(NewReadiness::rejections).orElse(List.of()),
                theirPosition);
    }

    private Optional<Brief> brief(
            Body<NewNegotiation> body,
            BriefReader steps,
            Optional<OutcomeSpace> space,
            Optional<UtilityFunction> preferences) {
        Optional<Plan> plan = preferences.flatMap(
                known -> body.required("plan", NewNegotiation::plan).flatMap(given -> steps.plan(given, known)));
        Optional<Deadline> deadline = body.required("deadline", NewNegotiation::deadline)
                .flatMap(given -> steps.deadline(given, clock.instant()));
        Optional<ConcessionBudget> budget = body.optional("concessionBudget", NewNegotiation::concessionBudget)
                .map(steps::budget)
                .orElse(Optional.of(ConcessionBudget.UNLIMITED));
        Optional<DealValue> value = space.flatMap(
                known -> body.optional("value", NewNegotiation::value).flatMap(given -> steps.value(given, known)));
        return plan.isPresent() && deadline.isPresent() && budget.isPresent()
                ? steps.brief(preferences.orElseThrow(), plan.get(), deadline.get(), budget.get(), value)
                : Optional.empty();
    }
}
