package dev.holdfast.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.Fixtures;
import dev.holdfast.engine.answer.Turn;
import dev.holdfast.engine.host.PluginRegistry;
import dev.holdfast.engine.host.call.DirectCaller;
import dev.holdfast.engine.store.Changes;
import dev.holdfast.engine.store.NegotiationStore;
import dev.holdfast.negotiation.Negotiation;
import dev.holdfast.negotiation.charter.Charter;
import dev.holdfast.negotiation.charter.Mode;
import dev.holdfast.negotiation.charter.NegotiationId;
import dev.holdfast.negotiation.charter.PartChoice;
import dev.holdfast.negotiation.command.OurCommand;
import dev.holdfast.negotiation.command.OwnerCommand;
import dev.holdfast.negotiation.command.PreparingCommand;
import dev.holdfast.negotiation.event.NegotiationEvent;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.negotiation.mandate.Deadline;
import dev.holdfast.negotiation.mandate.LastDecision;
import dev.holdfast.negotiation.mandate.SettlingPoint;
import dev.holdfast.negotiation.move.Move;
import dev.holdfast.negotiation.readiness.ReadinessFact;
import dev.holdfast.outcome.IssueLimit;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.NoSettings;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** When the owner raises the settling point, strategies search what may be proposed from then on. */
class RaisedPlanTest {

    /** Offers the lowest outcome that it finds. */
    public static final class LowestPlugin implements Plugin {
        @Override
        public String name() {
            return "lowest";
        }

        @Override
        public List<StrategyFactory<?>> strategies() {
            return List.of(new LowestFactory());
        }
    }

    private static final class LowestFactory implements StrategyFactory<NoSettings> {
        @Override
        public String name() {
            return "lowest";
        }

        @Override
        public String summary() {
            return "Offers the lowest outcome that it finds";
        }

        @Override
        public Class<NoSettings> settingsType() {
            return NoSettings.class;
        }

        @Override
        public Strategy create(NoSettings settings, Brief brief) {
            return situation ->
                    Advice.of(new Move.Counter(situation.search().worst().exactOrNot()), "the lowest");
        }
    }

    private static final class Events implements NegotiationStore {
        private final List<NegotiationEvent> events = new ArrayList<>();

        @Override
        public List<NegotiationEvent> read(NegotiationId id) {
            return List.copyOf(events);
        }

        @Override
        public List<NegotiationEvent> newsSince(Negotiation known) {
            return List.of();
        }

        @Override
        public void append(Changes changes) {
            events.addAll(changes.events());
        }
    }

    private final PluginRegistry plugins = PluginRegistry.of(List.of(new LowestPlugin()));
    private final NegotiationDesk desk = new NegotiationDesk(
            new Events(), plugins, new DirectCaller(plugins), Clock.fixed(Fixtures.MONDAY, ZoneOffset.UTC), 8);

    private NegotiationId open() {
        Charter plain = Fixtures.charter(Mode.COPILOT, Fixtures.brief(Deadline.afterRounds(9)));
        Charter charter = new Charter(
                plain.id(),
                plain.title(),
                plain.mode(),
                plain.seed(),
                List.of(PartChoice.named("lowest")),
                List.of(),
                List.of(),
                plain.brief());
        desk.prepare(charter, Optional.of(Fixtures.reservation(LastDecision.WALK)), Fixtures.OWNER);
        NegotiationId id = charter.id();
        for (ReadinessFact fact : ReadinessFact.values()) {
            if (fact.isStated()) {
                desk.act(id, now -> new PreparingCommand.StateFact(now, Fixtures.OWNER, fact, "she said so"));
            } else {
                desk.act(id, now -> new PreparingCommand.LogRejection(now, Fixtures.OWNER, "too expensive"));
                desk.act(id, now -> new PreparingCommand.LogRejection(now, Fixtures.OWNER, "no"));
            }
        }
        desk.act(id, now -> new PreparingCommand.OpenTalk(now, Fixtures.OWNER));
        return id;
    }

    @Test
    void theRaisedLimitsBoundTheSearchAtOnce() {
        NegotiationId id = open();
        Outcome offered = Fixtures.price("70.00");
        desk.act(id, now -> new OurCommand.MakeOffer(now, Fixtures.OWNER, offered, Optional.empty(), false, ""));
        SettlingPoint raised = new SettlingPoint(
                OptionalDouble.of(0.5), List.of(new IssueLimit.AtLeast("price", new BigDecimal("65"))));
        Turn turn =
                desk.act(id, now -> new OwnerCommand.Tighten(now, Fixtures.OWNER, Fixtures.AT_40, Optional.of(raised)));
        assertThat(turn.refusal()).isEmpty();
        assertThat(desk.advise(id).move()).isEqualTo(new Move.Counter(Fixtures.price("65.00")));
    }
}
