package dev.holdfast.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.Fixtures;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.decision.Decision;
import dev.holdfast.negotiation.decision.ReasonCode;
import dev.holdfast.negotiation.decision.Refusal;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** S3: negotiate only when the customer has rejected the offer twice and five more things are known. */
class ReadinessTest {

    private static final Set<ReadinessFact> ALL = EnumSet.allOf(ReadinessFact.class);

    static Stream<Set<ReadinessFact>> combinations() {
        Stream<Set<ReadinessFact>> combinations = Stream.of(Set.of());
        for (ReadinessFact fact : ALL) {
            combinations = combinations.flatMap(facts -> Stream.of(facts, with(facts, fact)));
        }
        return combinations;
    }

    private static Set<ReadinessFact> with(Set<ReadinessFact> facts, ReadinessFact fact) {
        return Stream.concat(facts.stream(), Stream.of(fact)).collect(Collectors.toSet());
    }

    @Test
    void thereAre64Combinations() {
        assertThat(combinations().distinct()).hasSize(64);
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void ofAllCombinationsOnlyTheCompleteOneOpens(Set<ReadinessFact> facts) {
        Story story = Story.preparing();
        story.grants(new OwnerCommand.StateReservation(
                story.now(), Fixtures.OWNER, Fixtures.reservation(LastDecision.WALK)));
        facts.forEach(fact -> establish(story, fact));
        Decision decision = story.give(new PreparingCommand.OpenTalk(story.now(), Fixtures.NEGOTIATOR));
        if (facts.equals(ALL)) {
            assertThat(decision.isRefused()).isFalse();
            assertThat(story.negotiation().status()).isEqualTo(Status.OPEN);
        } else {
            Refusal refusal = decision.refusal().orElseThrow();
            assertThat(refusal.reason()).isEqualTo(ReasonCode.NOT_READY);
            assertThat(ALL).allMatch(fact -> refusal.message().contains(fact.name()) != facts.contains(fact));
            assertThat(story.negotiation().status()).isEqualTo(Status.PREPARING);
        }
    }

    @Test
    void oneRejectionIsNotTwo() {
        Story story = Story.preparing();
        story.grants(new PreparingCommand.LogRejection(story.now(), Fixtures.NEGOTIATOR, "too expensive"));
        assertThat(story.negotiation().course().readiness().holds(ReadinessFact.REJECTED_TWICE))
                .isFalse();
        story.grants(new PreparingCommand.LogRejection(story.now(), Fixtures.NEGOTIATOR, "still too expensive"));
        assertThat(story.negotiation().course().readiness().holds(ReadinessFact.REJECTED_TWICE))
                .isTrue();
    }

    @Test
    void rejectionsAreCountedAndCannotBeStated() {
        Story story = Story.preparing();
        story.refuses(
                ReasonCode.NOT_READY,
                new PreparingCommand.StateFact(
                        story.now(), Fixtures.NEGOTIATOR, ReadinessFact.REJECTED_TWICE, "twice, believe me"));
    }

    @Test
    void evidenceKeepsItsAuthorAndTime() {
        Story story = Story.preparing();
        story.grants(new PreparingCommand.StateFact(
                story.now(), Fixtures.NEGOTIATOR, ReadinessFact.NEEDS_KNOWN, "a bicycle for winter"));
        assertThat(story.negotiation().course().readiness().stated().get(ReadinessFact.NEEDS_KNOWN))
                .satisfies(evidence -> {
                    assertThat(evidence.text()).isEqualTo("a bicycle for winter");
                    assertThat(evidence.by()).isEqualTo(Fixtures.NEGOTIATOR);
                    assertThat(evidence.at()).isEqualTo(Fixtures.MONDAY);
                });
    }

    private static void establish(Story story, ReadinessFact fact) {
        if (fact.isStated()) {
            story.grants(new PreparingCommand.StateFact(story.now(), Fixtures.NEGOTIATOR, fact, "she said so"));
        } else {
            story.grants(new PreparingCommand.LogRejection(story.now(), Fixtures.NEGOTIATOR, "too expensive"));
            story.grants(new PreparingCommand.LogRejection(story.now(), Fixtures.NEGOTIATOR, "no"));
        }
    }
}
