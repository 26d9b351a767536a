package dev.holdfast.engine.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.engine.NegotiationDesk;
import dev.holdfast.engine.host.jar.PluginClassLoader;
import dev.holdfast.spi.Plugin;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plugin's code finds when it looks around. */
class PluginIsolationTest {

    private static final String LOOK = "static String look(String name) { try { return \"found \""
            + " + Class.forName(name, false, Main.class.getClassLoader()).getName(); }"
            + " catch (ClassNotFoundException none) { return \"no class\"; } }";

    @TempDir
    Path workplace;

    private PluginWorkshop workshop;

    @BeforeEach
    void open() {
        workshop = new PluginWorkshop(workplace);
    }

    @Test
    void aPluginCannotLoadTheEngine() {
        assertThat(look(NegotiationDesk.class.getName())).isEqualTo("no class");
        assertThat(look(PluginRegistry.class.getName())).isEqualTo("no class");
    }

    @Test
    void aPluginCannotLoadWhatElseTheServerBrings() {
        assertThat(look(Test.class.getName())).isEqualTo("no class");
        assertThat(look(getClass().getName())).isEqualTo("no class");
    }

    @Test
    void aPluginCanLoadWhatItMayUse() {
        assertThat(look("dev.holdfast.preference.UtilityFunction")).startsWith("found");
        assertThat(look("java.util.List")).startsWith("found");
        assertThat(look("example.Main")).startsWith("found");
    }

    @Test
    void pluginsDoNotSeeEachOther() {
        workshop.jar(
                "neighbour",
                "neighbour.jar",
                Map.of(
                        "other.Main",
                        PluginWorkshop.plugin("neighbour", "", "").replace("package example", "package other")),
                "1",
                "other.Main");

        assertThat(look("other.Main")).isEqualTo("no class");
    }

    @Test
    void resourcesFollowTheSameRule() throws IOException {
        Path jar = workshop.jar("own", "own.jar", Map.of(), Map.of("own.txt", "own".getBytes(UTF_8)));
        try (PluginClassLoader loader =
                new PluginClassLoader("own", List.of(jar), getClass().getClassLoader())) {
            assertThat(loader.getResource("own.txt")).isNotNull();
            assertThat(loader.getResource("dev/holdfast/spi/Plugin.class")).isNotNull();
            assertThat(loader.getResource("dev/holdfast/engine/NegotiationDesk.class"))
                    .isNull();
            assertThat(loader.getResourceAsStream("dev/holdfast/engine/NegotiationDesk.class"))
                    .isNull();
            assertThat(Collections.list(loader.getResources("dev/holdfast/engine/NegotiationDesk.class")))
                    .isEmpty();
            assertThat(loader.getResource("dev/holdfast/spi/../engine/NegotiationDesk.class"))
                    .isNull();
            assertThat(loader.getResource("org/junit/jupiter/api/Test.class")).isNull();
            assertThat(loader.resources("META-INF/MANIFEST.MF")).hasSize(1);
        }
    }

    @Test
    void aPluginsOwnCopyOfTheInterfaceIsNotUsed() throws Exception {
        Map<String, byte[]> copy = Map.of("dev/holdfast/spi/Plugin.class", new byte[] {1, 2, 3});
        Path jar = workshop.jar("copy", "copy.jar", Map.of(), copy);
        try (PluginClassLoader loader =
                new PluginClassLoader("copy", List.of(jar), getClass().getClassLoader())) {
            assertThat(loader.loadClass("dev.holdfast.spi.Plugin")).isSameAs(Plugin.class);
        }
    }

    @Test
    void theClassLoaderLeadsToOtherClassLoadersOnly() {
        List<Class<?>> types = Arrays.stream(PluginClassLoader.class.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .<Class<?>>map(Field::getType)
                .toList();

        assertThat(types).containsExactly(ClassLoader.class);
    }

    @Test
    void theHostKeepsNothingInStaticFieldsThatChange() throws ClassNotFoundException {
        for (String name : List.of(
                "PluginRegistry", "call.TimeLimitedCaller", "call.Shift", "call.Runaways", "call.DirectCaller")) {
            for (Field field : Class.forName("dev.holdfast.engine.host." + name).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    assertThat(Modifier.isFinal(field.getModifiers()))
                            .as(field.toString())
                            .isTrue();
                }
            }
        }
    }

    /** What a plugin says when it looks for a class through its class loader. */
    private String look(String name) {
        String source = PluginWorkshop.strategyPlugin("curious", "look", "return Advice.pass();")
                .replace("\"made for a test\"", "look(\"" + name + "\")")
                .replace("static final class Made", LOOK + " static final class Made");
        workshop.jar("curious", source);
        try (LoadReport report = new PluginLoader(workplace.resolve("plugins"), Set.of()).load()) {
            assertThat(report.problems()).isEmpty();
            return report.registry().strategy("look").orElseThrow().summary();
        }
    }
}
