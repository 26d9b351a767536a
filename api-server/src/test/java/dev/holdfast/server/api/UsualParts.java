package dev.holdfast.server.api;

import dev.holdfast.negotiation.event.PublicEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.party.Author;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.Finding;
import dev.holdfast.spi.NoSettings;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.Setting;
import dev.holdfast.spi.Situation;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.Tracker;
import dev.holdfast.spi.TrackerFactory;
import dev.holdfast.spi.guard.Guard;
import dev.holdfast.spi.guard.GuardFactory;
import dev.holdfast.spi.guard.GuardedSituation;
import dev.holdfast.spi.guard.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Small parts with the names of the usual ones. */
public final class UsualParts implements Plugin {

    @Override
    public String name() {
        return "test";
    }

    @Override
    public List<StrategyFactory<?>> strategies() {
        return List.of(new Stairs());
    }

    @Override
    public List<GuardFactory<?>> guards() {
        return List.of(new Doorman());
    }

    @Override
    public List<TrackerFactory<?>> trackers() {
        return List.of(new Counter());
    }

    /** How the stairs go down. */
    public record StairsSettings(
            @Setting(value = "How far down each step goes.", defaultsTo = "0.1", min = 0, max = 1) double step,
            @Setting(value = "How long to think.", defaultsTo = "PT0S", max = 60) Duration pause,
            @Setting(value = "Where to look.", defaultsTo = "DOWN") Direction direction,
            @Setting(value = "Whether to whistle.", defaultsTo = "false") boolean whistling) {

        /** Directions. */
        public enum Direction {
            UP,
            DOWN
        }

        /** Refuses what does not fit together. */
        public StairsSettings {
            if (whistling && direction == Direction.UP) {
                throw new IllegalArgumentException("nobody whistles on the way up");
            }
        }
    }

    /** Goes down one step for each of their offers, accepts what is as good as the next step. */
    private static final class Stairs implements StrategyFactory<StairsSettings> {
        @Override
        public String name() {
            return "plan-ladder";
        }

        @Override
        public String summary() {
            return "Goes down a step at a time.";
        }

        @Override
        public Class<StairsSettings> settingsType() {
            return StairsSettings.class;
        }

        @Override
        public Strategy create(StairsSettings settings, Brief brief) {
            if (settings.step() > brief.plan().opening().utility()) {
                throw new IllegalArgumentException("the first step leads below the ground");
            }
            return situation -> advise(situation, settings.step());
        }

        private static Advice advise(Situation situation, double step) {
            Brief brief = situation.brief();
            double wanted = Math.max(
                    brief.proposals().lowestUtility(),
                    brief.plan().opening().utility() - step * situation.offers().theirCount());
            return situation
                    .offers()
                    .theirs()
                    .filter(theirs -> brief.preferences().utility(theirs.outcome()) >= wanted)
                    .map(theirs -> Advice.of(new Move.Accept(theirs.reference()), "It is as good as our next step."))
                    .orElseGet(() -> situation.finalStands()
                            ? Advice.of(new Move.Hold(), "Our final stands.")
                            : Advice.of(
                                    new Move.Counter(
                                            situation.search().nearest(wanted).exactOrNot()),
                                    "One step down."));
        }
    }

    /** What the doorman minds. */
    public record DoormanSettings(
            @Setting(value = "A word that no message may contain.", defaultsTo = "please") String word) {}

    /** Refuses warnings with a word in them. */
    private static final class Doorman implements GuardFactory<DoormanSettings> {
        @Override
        public String name() {
            return "doorman";
        }

        @Override
        public String summary() {
            return "Minds our manners.";
        }

        @Override
        public Class<DoormanSettings> settingsType() {
            return DoormanSettings.class;
        }

        @Override
        public Guard create(DoormanSettings settings, Brief brief) {
            return new Guard() {
                @Override
                public Verdict review(GuardedSituation situation, Move proposed, Author by) {
                    boolean begs =
                            proposed instanceof Move.Warn warn && warn.message().contains(settings.word());
                    return begs ? new Verdict.Refuse("BEGGING", "Do not beg.") : Verdict.allow();
                }
            };
        }
    }

    private static final class Counter implements TrackerFactory<NoSettings> {
        @Override
        public String name() {
            return "concession-tracker";
        }

        @Override
        public String summary() {
            return "Counts events.";
        }

        @Override
        public Class<NoSettings> settingsType() {
            return NoSettings.class;
        }

        @Override
        public Tracker create(NoSettings settings, Brief brief) {
            return new Tracker() {
                private int events;

                @Override
                public void observe(PublicEvent event) {
                    events++;
                }

                @Override
                public List<Finding> findings() {
                    return List.of(new Finding("EVENTS", "Events were counted.", Map.of("events", (double) events)));
                }
            };
        }
    }
}
