package dev.holdfast.lab.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.engine.host.call.TimeLimitedCaller;
import dev.holdfast.lab.OneStrategy;
import dev.holdfast.lab.certificate.trial.Gauge;
import dev.holdfast.lab.leak.Effort;
import dev.holdfast.lab.leak.talk.Lineup;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CertifierTest {

    private static final Gauge NO_MEMORY = new Gauge() {
        @Override
        public long allocatedBytes() {
            return 0;
        }

        @Override
        public long bytesInUse() {
            return 0;
        }
    };

    @Test
    void u3_whoStandsFirmPassesEveryGate() throws InterruptedException {
        List<String> steps = new ArrayList<>();

        Certificate certificate = certify(() -> CertifierTest::stand, steps);

        assertThat(certificate.gates()).allMatch(gate -> gate.verdict() == Verdict.PASS);
        assertThat(certificate.verdict()).isEqualTo(Verdict.PASS);
        assertThat(certificate.conduct().rises()).isZero();
        assertThat(certificate.leaks()).hasSize(3);
        assertThat(certificate.pace().orElseThrow().moves()).isPositive();
        assertThat(steps).startsWith("hostile opponents", "replay", "time and memory");
    }

    @Test
    void u3_attemptsToGoBelowTheFloorAreCounted() throws InterruptedException {
        Certificate certificate =
                certify(() -> situation -> counter(situation.search().worst().exactOrNot()), new ArrayList<>());

        assertThat(certificate.conduct().crossings()).isPositive();
        assertThat(failed(certificate)).contains("floor");
    }

    @Test
    void u4_attemptsToChangeAFinalOfferAreCounted() throws InterruptedException {
        Certificate certificate = certify(
                () -> situation -> counter(situation
                        .search()
                        .nearest(situation.round() % 2 == 0 ? 1 : 0.97)
                        .exactOrNot()),
                new ArrayList<>());

        assertThat(certificate.conduct().brokenFinals()).isPositive();
        assertThat(certificate.conduct().rises()).isPositive();
        assertThat(failed(certificate)).contains("finals").doesNotContain("floor");
    }

    @Test
    void u3_aStrategyThatRemembersWhatNoEventSaysIsFound() throws InterruptedException {
        Certificate certificate = certify(
                () -> {
                    AtomicInteger asked = new AtomicInteger();
                    return situation -> situation.finalStands()
                            ? Advice.of(new Move.Hold(), "")
                            : counter(situation
                                    .search()
                                    .nearest(1 - asked.incrementAndGet() * 0.001)
                                    .exactOrNot());
                },
                new ArrayList<>());

        assertThat(certificate.replay().orElseThrow().differentWhenRebuilt()).isPositive();
        assertThat(failed(certificate)).contains("replay");
    }

    @Test
    void aStrategyThatFailsIsNotMeasuredFurther() throws InterruptedException {
        Certificate certificate = certify(
                () -> situation -> {
                    throw new IllegalStateException("tired");
                },
                new ArrayList<>());

        assertThat(failed(certificate)).containsExactly("no faults");
        assertThat(certificate.conduct().faults())
                .anyMatch(fault -> fault.matches("THREW against the opponents .*silent.*: .*tired.*"));
        assertThat(certificate.leaks()).isEmpty();
    }

    @Test
    void whatPluginsSayIsQuotedOnOneLineAndCutAndEqualFailuresAreOneSentence() throws InterruptedException {
        Certificate certificate = certify(
                () -> situation -> {
                    throw new IllegalStateException("\u001b[31m\n" + "x".repeat(5000));
                },
                new ArrayList<>());

        assertThat(certificate.conduct().faults()).hasSize(1);
        assertThat(certificate.gates().get(0).finding())
                .contains("xxxx", "…")
                .doesNotContain("\u001b", "\n")
                .hasSizeLessThan(500);
    }

    @Test
    void u3_aStrategyThatSaysTheSettlingPointInWordsIsFoundThoughItKeepsToTheBudget() throws InterruptedException {
        Certificate certificate = certify(
                () -> situation ->
                        situation.finalStands() || situation.offers().ours().isEmpty()
                                ? stand(situation)
                                : Advice.of(
                                        new Move.Warn("Never below "
                                                + situation.brief().plan().settlingPoint()),
                                        ""),
                new ArrayList<>());

        assertThat(failed(certificate)).containsExactly("settling point at the walk-away point");
        assertThat(certificate.gates())
                .filteredOn(gate -> gate.verdict() == Verdict.FAIL)
                .allMatch(gate -> gate.finding().contains("depends on the settling point")
                        && !gate.finding().contains("less than the budget"));
    }

    @Test
    void u3_anAutopilotThatStandsFirmPassesEveryGate() {
        Certificate certificate = certifyAutopilot(CertifierTest::stand);

        assertThat(certificate.gates()).allMatch(gate -> gate.verdict() == Verdict.PASS);
        assertThat(certificate.conduct().opponents()).contains("silent", "withdrawing", "pushing");
        assertThat(certificate.conduct().moves()).isPositive();
        assertThat(certificate.pace().orElseThrow().moves()).isPositive();
        assertThat(certificate.leaks()).hasSize(3);
    }

    @Test
    void u3_whatTheEngineRefusesAnAutopilotIsCountedAndSoIsAskingForMoreAgain() {
        Certificate certificate = certifyAutopilot(situation -> situation.finalStands() || situation.round() == 3
                ? counter(situation.search().worst().exactOrNot())
                : counter(situation
                        .search()
                        .nearest(situation.offers().made() % 4 == 0 ? 0.96 : 1)
                        .exactOrNot()));

        assertThat(certificate.conduct().crossings()).isPositive();
        assertThat(certificate.conduct().brokenFinals()).isPositive();
        assertThat(certificate.conduct().rises()).isPositive();
        assertThat(failed(certificate)).contains("floor", "finals");
    }

    @Test
    void u3_anAutopilotThatGoesToItsSettlingPointWhateverTheBudgetFails() {
        Certificate certificate = certifyAutopilot(situation -> situation.finalStands()
                ? Advice.of(new Move.Hold(), "")
                : counter(situation
                        .search()
                        .worstNotBelow(situation.brief().proposals().lowestUtility())
                        .orElseThrow()
                        .exactOrNot()));

        assertThat(failed(certificate)).containsExactly("settling point at the walk-away point");
    }

    @Test
    void anAutopilotWhosePartsFailIsNotMeasuredFurther() {
        Certificate certificate = certifyAutopilot(situation -> {
            throw new IllegalStateException("tired");
        });

        assertThat(failed(certificate)).containsExactly("no faults");
        assertThat(certificate.conduct().faults()).anyMatch(fault -> fault.contains("subject"));
        assertThat(certificate.leaks()).isEmpty();
    }

    private static Certificate certifyAutopilot(Strategy strategy) {
        PluginRegistry registry = PluginRegistry.of(List.of(new OneStrategy("subject", brief -> strategy)));
        Lineup lineup = Lineup.of(registry, new DirectCaller(registry), PartChoice.named("subject"), List.of());
        return new Certifier(1, new Effort(20, 40, 40, 5), Duration.ofSeconds(10), NO_MEMORY, step -> {})
                .certifyAutopilot("autopilot", lineup);
    }

    private static List<String> failed(Certificate certificate) {
        return certificate.gates().stream()
                .filter(gate -> gate.verdict() == Verdict.FAIL)
                .map(Gate::name)
                .toList();
    }

    private static Advice stand(Situation situation) {
        return situation.offers().ours().isPresent()
                ? Advice.of(new Move.Hold(), "")
                : counter(situation.search().best().exactOrNot());
    }

    private static Advice counter(Outcome outcome) {
        return Advice.of(new Move.Counter(outcome), "");
    }

    private static Certificate certify(Supplier<Strategy> strategies, List<String> steps) throws InterruptedException {
        PluginRegistry registry = PluginRegistry.of(List.of(new OneStrategy("subject", brief -> strategies.get())));
        try (TimeLimitedCaller caller = new TimeLimitedCaller(registry, Duration.ofSeconds(20))) {
            return new Certifier(1, new Effort(20, 60, 60, 5), Duration.ofSeconds(10), NO_MEMORY, steps::add)
                    .certify("subject", Lineup.of(registry, caller, PartChoice.named("subject"), List.of()));
        }
    }
}
