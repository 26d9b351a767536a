package dev.holdfast.engine.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.holdfast.engine.host.part.Registered;
import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.Advice;
import dev.holdfast.spi.NoSettings;
import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.Strategy;
import dev.holdfast.spi.StrategyFactory;
import dev.holdfast.spi.guard.Guard;
import dev.holdfast.spi.guard.GuardFactory;
import dev.holdfast.spi.guard.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Plugins that are there already, without a directory. */
class PluginRegistryTest {

    private final Plugin strategies = new Strategies("strategies", "steady", "fast");
    private final Plugin guards = new Guards();

    @Test
    void partsAreFoundByKindAndName() {
        PluginRegistry registry = PluginRegistry.of(List.of(strategies, guards));

        assertThat(registry.pluginNames()).containsExactly("guards", "strategies");
        assertThat(registry.strategies()).extracting(Registered::name).containsExactly("fast", "steady");
        assertThat(registry.strategy("steady").orElseThrow().plugin()).isEqualTo("strategies");
        assertThat(registry.guard("watch").orElseThrow().part()).isEqualTo("guard watch");
        assertThat(registry.strategy("watch")).isEmpty();
        assertThat(registry.tracker("watch")).isEmpty();
        assertThat(registry.assessors()).isEmpty();
    }

    @Test
    void whatAPartSaysOfItselfIsAskedOnce() {
        Counting counting = new Counting();
        PluginRegistry registry = PluginRegistry.of(List.of(new Strategies("counting", counting)));

        registry.strategy("counting").orElseThrow().name();
        registry.strategy("counting").orElseThrow().summary();

        assertThat(counting.asked).isEqualTo(1);
    }

    @Test
    void guardsNeedAGrantWhenGrantsAreGiven() {
        assertThat(PluginRegistry.of(List.of(guards), Set.of("guards")).guard("watch"))
                .isPresent();
        assertThatThrownBy(() -> PluginRegistry.of(List.of(guards), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the plugin offers guard watch")
                .hasMessageContaining("has not granted");
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        List<Plugin> plugins = List.of(strategies, strategies, new Strategies("Third", "slow", "slow"));

        assertThatThrownBy(() -> PluginRegistry.of(plugins, Set.of("guard")))
                .hasMessageContaining("another plugin is called \"strategies\" too")
                .hasMessageContaining("the plugin is called \"Third\"")
                .hasMessageContaining("the plugin offers more than one strategy slow")
                .hasMessageContaining("plugins.guards names \"guard\"");
    }

    private static final class Strategies implements Plugin {

        private final String name;
        private final List<StrategyFactory<?>> factories;

        Strategies(String name, String... strategies) {
            this(name, Arrays.stream(strategies).map(Named::new).toArray(StrategyFactory<?>[]::new));
        }

        Strategies(String name, StrategyFactory<?>... factories) {
            this.name = name;
            this.factories = List.of(factories);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public List<StrategyFactory<?>> strategies() {
            return factories;
        }
    }

    private static class Named implements StrategyFactory<NoSettings> {

        private final String name;

        Named(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String summary() {
            return "passes";
        }

        @Override
        public Class<NoSettings> settingsType() {
            return NoSettings.class;
        }

        @Override
        public Strategy create(NoSettings settings, Brief brief) {
            return situation -> Advice.pass();
        }
    }

    private static final class Counting extends Named {

        private int asked;

        Counting() {
            super("counting");
        }

        @Override
        public String name() {
            asked++;
            return super.name();
        }
    }

    private static final class Guards implements Plugin {

        @Override
        public String name() {
            return "guards";
        }

        @Override
        public List<GuardFactory<?>> guards() {
            return List.of(new GuardFactory<NoSettings>() {
                @Override
                public String name() {
                    return "watch";
                }

                @Override
                public String summary() {
                    return "agrees";
                }

                @Override
                public Class<NoSettings> settingsType() {
                    return NoSettings.class;
                }

                @Override
                public Guard create(NoSettings settings, Brief brief) {
                    return (situation, proposed, by) -> Verdict.allow();
                }
            });
        }
    }
}
