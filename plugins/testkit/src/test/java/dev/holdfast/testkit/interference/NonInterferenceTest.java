package dev.holdfast.testkit.interference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.command.Command;
import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.event.TeamEvent.MoveExplained;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.Mandate;
import dev.holdfast.negotiation.mandate.Reservation;
import dev.holdfast.preference.LinearAdditive;
import dev.holdfast.preference.WalkAwayPoint;
import dev.holdfast.testkit.crossings.HostilePlugin;
import dev.holdfast.testkit.crossings.RandomHands;
import dev.holdfast.testkit.crossings.RandomMandates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * With two walk-away points that both lie below the same plan, everything that both sides and our negotiators can see is
 * the same until one of the two negotiations ends.
 */
class NonInterferenceTest {

    private static final long PAIRS = Long.getLong("holdfast.interference", 40_000);
    private static final int MOST_COMMANDS = 14;

    private final PluginRegistry registry = PluginRegistry.of(List.of(HostilePlugin.make()));
    private final Map<LastDecision, Integer> different = new EnumMap<>(LastDecision.class);

    @Test
    void nobodyButTheOwnerCanTellTwoWalkAwayPointsApartBeforeTheEnd() {
        for (long seed = 0; seed < PAIRS; seed++) {
            play(seed);
        }
        assertThat(different).as("pairs of which only one had ended").containsOnlyKeys(LastDecision.values());
    }

    private void play(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomMandates mandates = new RandomMandates(random);
        LinearAdditive preferences = mandates.preferences();
        Mandate mandate = mandates.mandate(preferences);
        Optional<Reservation> other = another(mandates, mandate);
        if (other.isEmpty()) {
            return;
        }
        Charter charter = charter(seed, mandate, random);
        World one = new World(registry, charter, mandate.reservation());
        World two = new World(registry, charter, other.get());
        RandomHands hands = new RandomHands(random, preferences, false);
        for (int given = random.nextInt(MOST_COMMANDS); given > 0 && !one.isClosed() && !two.isClosed(); given--) {
            Duration time = random.nextInt(10) == 0 ? Duration.ofHours(random.nextInt(60)) : Duration.ofMinutes(1);
            Function<Instant, Command> command = hands.next(one.negotiation());
            one.step(time);
            two.step(time);
            one.give(command);
            two.give(command);
        }
        compare(seed, mandate, one, two);
    }

    private void compare(long seed, Mandate mandate, World one, World two) {
        List<Object> ones = one.visible();
        List<Object> twos = two.visible();
        if (one.isClosed() != two.isClosed()) {
            different.merge(mandate.reservation().lastDecision(), 1, Integer::sum);
        }
        if (one.isClosed() || two.isClosed()) {
            int end = Math.min(end(ones), end(twos));
            ones = ones.subList(0, end);
            twos = twos.subList(0, end);
        }
        assertThat(twos)
                .as("what can be seen in pair %d of %s", seed, mandate.brief())
                .isEqualTo(ones);
    }

    /** How much there was to see before the end, to which belongs why our side brought it about. */
    private static int end(List<Object> visible) {
        for (int position = 0; position < visible.size(); position++) {
            if (visible.get(position) instanceof PublicEvent event && isEnd(event)) {
                boolean explained = position > 0 && visible.get(position - 1) instanceof MoveExplained;
                return explained ? position - 1 : position;
            }
        }
        return visible.size();
    }

    private static boolean isEnd(PublicEvent event) {
        return event instanceof PublicEvent.Agreed
                || event instanceof PublicEvent.WalkedAway
                || event instanceof PublicEvent.DeadlinePassed
                || event instanceof PublicEvent.TheyLeft;
    }

    /** Another walk-away point under the same plan, with the same policy for the last decision. */
    private static Optional<Reservation> another(RandomMandates mandates, Mandate mandate) {
        LinearAdditive preferences = (LinearAdditive) mandate.brief().preferences();
        for (int attempt = 0; attempt < 20; attempt++) {
            WalkAwayPoint point = attempt == 19 ? WalkAwayPoint.atUtility(0) : any(mandates, preferences);
            Reservation reservation = mandate.reservation().withWalkAwayPoint(point);
            boolean fits = new Mandate(mandate.brief(), reservation).keepsPlanAboveWalkAwayPoint();
            if (fits && !point.equals(mandate.reservation().walkAwayPoint())) {
                return Optional.of(reservation);
            }
        }
        return Optional.empty();
    }

    private static WalkAwayPoint any(RandomMandates mandates, LinearAdditive preferences) {
        try {
            WalkAwayPoint point = mandates.walkAwayPoint(preferences);
            point.acceptable(preferences);
            return point;
        } catch (IllegalArgumentException impossible) {
            return WalkAwayPoint.atUtility(0);
        }
    }

    private static Charter charter(long seed, Mandate mandate, RandomGenerator random) {
        List<PartChoice> strategies = new ArrayList<>();
        for (String name : HostilePlugin.STRATEGIES) {
            if (random.nextInt(3) > 0) {
                strategies.add(PartChoice.named(name));
            }
        }
        List<PartChoice> guards = random.nextInt(3) == 0 ? List.of(PartChoice.named(HostilePlugin.GUARD)) : List.of();
        Mode mode = random.nextInt(3) > 0 ? Mode.AUTOPILOT : Mode.COPILOT;
        NegotiationId id = new NegotiationId(new UUID(0, seed));
        return new Charter(id, "pair", mode, seed, strategies, guards, List.of(), mandate.brief());
    }
}
