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
import dev.holdfast.server.negotiations.objective.Objective;
import dev.holdfast.server.negotiations.setup.PartsReader.Parts;
import dev.holdfast.server.negotiations.template.ChosenTemplate;
import dev.holdfast.server.negotiations.template.TemplateChoice;
import dev.holdfast.server.negotiations.terms.Reading;
import dev.holdfast.server.problem.FieldCode;
import dev.holdfast.server.store.template.TemplateRow;
import dev.holdfast.server.store.template.Templates;
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
    private final Templates templates;

    @Inject
    SetupReader(PartsReader parts, Clock clock, SetupChance chance, Templates templates) {
        this.parts = parts;
        this.clock = clock;
        this.chance = chance;
        this.templates = templates;
    }

    /** What can be set up for a tenant, or a 400 that names everything that is wrong. */
    Setup read(Body<NewNegotiation> body, String tenant) {
        Reading reading = Reading.goingOn(body.errors());

        BriefReader steps = new BriefReader(reading);
        Optional<OutcomeSpace> space =
                body.required("issues", NewNegotiation::issues).flatMap(steps::space);
        Optional<UtilityFunction> preferences =
                space.flatMap(known -> body.required("preferences", NewNegotiation::preferences)
                        .flatMap(given -> steps.preferences(given, known)));
        Optional<ChosenTemplate> template = template(body, reading, tenant, preferences);
        Optional<Objective> objective = body.optional("objective", NewNegotiation::objective);
        Optional<Brief> brief = brief(body, steps, template.map(ChosenTemplate::plan), space, preferences)
                .map(planned -> objective.map(wanted -> wanted.applied(planned)).orElse(planned));

        Optional<Reservation> reservation = template.map(ChosenTemplate::reservation)
                .or(() -> preferences.flatMap(known -> body.optional("walkAwayPoint", NewNegotiation::walkAwayPoint)
                        .flatMap(given -> ReservationReader.read(reading.in("walkAwayPoint"), given, known))));
        Parts chosen = parts.read(
                reading,
                objective,
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

    /** The template that is named, which then is all there is of plan and walk-away point. */
    private Optional<ChosenTemplate> template(
            Body<NewNegotiation> body, Reading reading, String tenant, Optional<UtilityFunction> preferences) {
        Optional<TemplateChoice> choice = body.optional("template", NewNegotiation::template);
        boolean isPlanned = body.optional("plan", NewNegotiation::plan).isPresent();
        boolean isPlanWrong = reading.errors().anyBelow("/plan")
                || reading.errors().toList().stream()
                        .anyMatch(error -> error.field().isEmpty());
        boolean isNamed = choice.isPresent() || reading.errors().anyBelow("/template");
        if (!isNamed && !isPlanned && !isPlanWrong) {
            reading.in("plan").refuse(FieldCode.REQUIRED, "is missing");
        }
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        if (isPlanned) {
            reading.in("plan").refuse(FieldCode.INVALID_VALUE, "comes from the template; leave one of the two out");
        }
        if (body.optional("walkAwayPoint", NewNegotiation::walkAwayPoint).isPresent()) {
            reading.in("walkAwayPoint")
                    .refuse(FieldCode.INVALID_VALUE, "comes from the template; leave one of the two out");
        }
        Reading at = reading.in("template");
        Optional<TemplateRow> row =
                templates.find(tenant, choice.get().product(), choice.get().role());
        if (row.isEmpty()) {
            at.refuse(FieldCode.INVALID_VALUE, "names no template; GET /v1/mandate-templates lists what there is");
        }
        return preferences.flatMap(known -> row.flatMap(found -> ChosenTemplate.of(at, found, choice.get(), known)));
    }

    private Optional<Brief> brief(
            Body<NewNegotiation> body,
            BriefReader steps,
            Optional<Plan> ofTemplate,
            Optional<OutcomeSpace> space,
            Optional<UtilityFunction> preferences) {
        Optional<Plan> plan = ofTemplate.or(() -> preferences.flatMap(
                known -> body.optional("plan", NewNegotiation::plan).flatMap(given -> steps.plan(given, known))));
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
