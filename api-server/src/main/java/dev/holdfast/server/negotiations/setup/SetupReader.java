package dev.holdfast.server.negotiations.setup;

import com.fasterxml.jackson.databind.JsonNode;
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
import dev.holdfast.server.json.PartialReader;
import dev.holdfast.server.json.PartialReader.Partial;
import dev.holdfast.server.negotiations.mandate.BriefReader;
import dev.holdfast.server.negotiations.mandate.DeadlineJson;
import dev.holdfast.server.negotiations.mandate.DealValueJson;
import dev.holdfast.server.negotiations.mandate.PlanJson;
import dev.holdfast.server.negotiations.mandate.PreferenceJson;
import dev.holdfast.server.negotiations.mandate.ReservationReader;
import dev.holdfast.server.negotiations.mandate.WalkAwayPointJson;
import dev.holdfast.server.negotiations.setup.PartsReader.Parts;
import dev.holdfast.server.negotiations.terms.IssueJson;
import dev.holdfast.server.negotiations.terms.Reading;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the body that sets a negotiation up. Each step looks at what can be looked at, whatever is wrong elsewhere, so
 * that one answer names every mistake.
 */
public final class SetupReader {

    private final PartialReader bodies;
    private final PartsReader parts;
    private final Clock clock;
    private final SetupChance chance;

    @Inject
    SetupReader(PartialReader bodies, PartsReader parts, Clock clock, SetupChance chance) {
        this.bodies = bodies;
        this.parts = parts;
        this.clock = clock;
        this.chance = chance;
    }

    /** What can be set up, or a 400 that names everything that is wrong. */
    Setup read(JsonNode json) {
        Partial body = bodies.read(json, NewNegotiation.class);
        Reading reading = Reading.start();
        body.errors().forEach(reading.errors()::add);

        BriefReader steps = new BriefReader(reading);
        Optional<OutcomeSpace> space = body.<List<IssueJson>>component("issues").flatMap(steps::space);
        Optional<UtilityFunction> preferences =
                space.flatMap(known -> body.<Map<String, PreferenceJson>>component("preferences")
                        .flatMap(given -> steps.preferences(given, known)));
        Optional<Brief> brief = brief(body, steps, space, preferences);

        Optional<Reservation> reservation =
                preferences.flatMap(known -> body.<WalkAwayPointJson>component("walkAwayPoint")
                        .flatMap(given -> ReservationReader.read(reading.in("walkAwayPoint"), given, known)));
        Parts chosen =
                parts.read(reading, body.component("strategies"), body.component("guards"), body.component("trackers"));
        ReadinessReader readiness = new ReadinessReader(reading.in("readiness"));
        Optional<NewReadiness> stated = body.component("readiness");
        stated.ifPresent(readiness::facts);
        Optional<TheirPosition> theirPosition = stated.flatMap(NewReadiness::theirPosition)
                .flatMap(given -> space.flatMap(known -> readiness.theirPosition(given, known)));
        reading.finish();

        Brief whole = brief.orElseThrow();
        parts.check(reading, chosen, whole);
        reading.finish();
        Charter charter = new Charter(
                new NegotiationId(chance.id()),
                body.<String>component("title").orElseThrow(),
                body.<Mode>component("mode").orElse(Mode.COPILOT),
                body.<Long>component("seed").orElseGet(chance::seed),
                chosen.strategies(),
                chosen.guards(),
                chosen.trackers(),
                whole);
        return new Setup(
                charter,
                reservation,
                body.<HoldersJson>component("holders")
                        .orElse(HoldersJson.DEFAULT)
                        .names(),
                readiness.stated(),
                stated.flatMap(NewReadiness::rejections).orElse(List.of()),
                theirPosition);
    }

    private Optional<Brief> brief(
            Partial body, BriefReader steps, Optional<OutcomeSpace> space, Optional<UtilityFunction> preferences) {
        Optional<Plan> plan = preferences.flatMap(
                known -> body.<PlanJson>component("plan").flatMap(given -> steps.plan(given, known)));
        Optional<Deadline> deadline =
                body.<DeadlineJson>component("deadline").flatMap(given -> steps.deadline(given, clock.instant()));
        Optional<ConcessionBudget> budget = body.<Double>component("concessionBudget")
                .map(steps::budget)
                .orElse(Optional.of(ConcessionBudget.UNLIMITED));
        Optional<DealValue> value = space.flatMap(
                known -> body.<DealValueJson>component("value").flatMap(given -> steps.value(given, known)));
        return plan.isPresent() && deadline.isPresent() && budget.isPresent()
                ? steps.brief(preferences.orElseThrow(), plan.get(), deadline.get(), budget.get(), value)
                : Optional.empty();
    }
}
