package dev.holdfast.plugin.readiness;

import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.negotiation.readiness.Evidence;
import dev.holdfast.negotiation.readiness.Readiness;
import dev.holdfast.negotiation.readiness.Viability;
import dev.holdfast.spi.assessor.Preparation;
import dev.holdfast.spi.guard.Guard;
import dev.holdfast.spi.guard.GuardedSituation;
import dev.holdfast.spi.guard.Verdict;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the talk closed until it is time; once it is open, the gate has no say. */
final class ReadinessGate implements Guard {

    private final ReadinessGateSettings settings;
    private final ReadinessAssessor assessor = new ReadinessAssessor();

    ReadinessGate(ReadinessGateSettings settings) {
        this.settings = settings;
    }

    @Override
    public Verdict review(GuardedSituation situation, Move proposed, Author by) {
        return Verdict.allow();
    }

    @Override
    public Optional<Verdict.Refuse> reviewOpening(Preparation preparation) {
        return notViable(preparation).or(() -> stale(preparation));
    }

    private Optional<Verdict.Refuse> notViable(Preparation preparation) {
        Viability viability = assessor.assess(preparation);
        if (!settings.requireViable() || viability.answer() == Viability.Answer.NEGOTIATE) {
            return Optional.empty();
        }
        String reasons =
                viability.reasons().stream().map(Viability.Reason::text).collect(Collectors.joining(" "));
        return Optional.of(new Verdict.Refuse("NOT_VIABLE", viability.answer() + ": " + reasons));
    }

    private Optional<Verdict.Refuse> stale(Preparation preparation) {
        Instant oldest = preparation.now().minus(settings.freshFor());
        return evidence(preparation.readiness())
                .filter(evidence -> evidence.at().isBefore(oldest))
                .min(Comparator.comparing(Evidence::at))
                .map(evidence -> new Verdict.Refuse(
                        "EVIDENCE_STALE",
                        "The evidence '" + evidence.text() + "' of " + evidence.at() + " is too old; confirm it."));
    }

    /** The newest evidence of each fact: two recent rejections count, however many old ones there are. */
    private static Stream<Evidence> evidence(Readiness readiness) {
        int older = Math.max(0, readiness.rejections().size() - 2);
        return Stream.concat(
                readiness.stated().values().stream(),
                readiness.rejections().stream().skip(older));
    }
}
