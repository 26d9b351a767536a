package dev.holdfast.server.negotiations.setup;

import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.negotiation.readiness.TheirPosition;
import dev.holdfast.outcome.OutcomeSpace;
import dev.holdfast.server.negotiations.terms.Reading;
import dev.holdfast.server.negotiations.terms.TheirPositionJson;
import dev.holdfast.server.problem.FieldCode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads what is known already of the readiness facts. */
final class ReadinessReader {

    private final Reading reading;
    private final Map<ReadinessFact, String> stated = new EnumMap<>(ReadinessFact.class);

    ReadinessReader(Reading reading) {
        this.reading = reading;
    }

    Map<ReadinessFact, String> stated() {
        return stated;
    }

    void facts(NewReadiness json) {
        json.facts().orElse(Map.of()).forEach(this::fact);
    }

    private void fact(String name, String evidence) {
        Optional<ReadinessFact> fact = Arrays.stream(ReadinessFact.values())
                .filter(each -> each.isStated() && each.name().equals(name))
                .findFirst();
        fact.ifPresentOrElse(known -> stated.put(known, evidence), () -> reading.in("facts")
                .in(name)
                .refuse(FieldCode.UNKNOWN_FIELD, "is not a fact that can be stated; those are " + names()));
    }

    private static String names() {
        return Arrays.stream(ReadinessFact.values())
                .filter(ReadinessFact::isStated)
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    Optional<TheirPosition> theirPosition(TheirPositionJson json, OutcomeSpace space) {
        return json.read(reading.in("theirPosition"), space);
    }
}
