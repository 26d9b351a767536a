package dev.holdfast.engine.host;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What can be wrong with the jars of a plugin. */
class PluginJarTest extends Installation {

    private static final String SERVICE = "META-INF/services/dev.holdfast.spi.Plugin";
    private static final Map<String, String> MANIFEST = Map.of("Holdfast-Spi-Version", "1");

    @Test
    void thePluginsOwnJarsAreUsedTogether() {
        Map<String, byte[]> both = workshop.compile(Map.of(
                "example.Main",
                PluginWorkshop.strategyPlugin("good", "steady", "return needed.Phrase.say();"),
                "needed.Phrase",
                "package needed; public class Phrase { public static dev.holdfast.spi.Advice say() {"
                        + " return dev.holdfast.spi.Advice.pass(); } }"));
        Map<String, byte[]> needed = new TreeMap<>(both);
        needed.keySet().removeIf(name -> !name.startsWith("needed/"));
        Map<String, byte[]> own = new TreeMap<>(both);
        own.keySet().removeAll(needed.keySet());
        own.put(SERVICE, "# the plugin\nexample.Main # it\n".getBytes(UTF_8));
        workshop.jar("good", "a.jar", MANIFEST, own);
        workshop.jar("good", "z.jar", Map.of(), needed);

        LoadReport report = load();

        assertThat(report.problems()).isEmpty();
        assertThat(report.plugins().get(0).jars()).containsExactly("a.jar", "z.jar");
    }

    @Test
    void aClassFileThatIsTooNewNamesTheJavaThatItNeeds() {
        Map<String, byte[]> classes = workshop.compile(Map.of("example.Main", named("new")));
        Map<String, byte[]> entries = PluginWorkshop.each(classes, content -> ByteBuffer.wrap(content)
                .putShort(6, (short) (44 + 99))
                .array());
        entries.put(SERVICE, "example.Main".getBytes(UTF_8));
        workshop.jar("new", "new.jar", MANIFEST, entries);

        int running = Runtime.version().feature();
        assertThat(lines(load()))
                .containsExactly("new/new.jar: example/Main.class needs Java 99, and this is Java " + running
                        + ". Run Holdfast on Java 99 or newer, or ask the plugin's author for a version for Java "
                        + running + ".");
    }

    @Test
    void aDamagedEntryIsFound() throws IOException {
        Path jar = workshop.jar("damaged", "damaged.jar", MANIFEST, Map.of("data.bin", new byte[10_000]));
        byte[] content = Files.readAllBytes(jar);
        int data = new String(content, ISO_8859_1).indexOf("data.bin") + 10;
        content[data] ^= 0x55;
        Files.write(jar, content);

        assertThat(lines(load())).singleElement().asString().startsWith("damaged/damaged.jar: it is ");
    }

    @Test
    void theManifestMustNameTheVersionOfTheInterface() {
        Map<String, byte[]> entries = new TreeMap<>(workshop.compile(Map.of("example.Main", named("silent"))));
        entries.put(SERVICE, "example.Main".getBytes(UTF_8));
        workshop.jar("silent", "silent.jar", Map.of(), entries);
        workshop.jar("odd", "odd.jar", Map.of("example.Main", named("odd")), "one", "example.Main");

        assertThat(lines(load()))
                .containsExactly(
                        "odd/odd.jar: its manifest has a Holdfast-Spi-Version that is no version."
                                + " Ask the plugin's author for a corrected version.",
                        "silent/silent.jar: its manifest does not say which version of the plugin interface it was made"
                                + " for. Ask the plugin's author to set Holdfast-Spi-Version, here 1, in the manifest.");
    }

    @Test
    void theServiceMustNameOnePluginThatCanBeMade() {
        workshop.jar("a-none", "a.jar", MANIFEST, Map.of("readme.txt", new byte[0]));
        workshop.jar("b-absent", "b.jar", Map.of("example.Main", named("b")), "1", "example.Other");
        workshop.jar("c-two", "c.jar", Map.of("example.Main", named("c")), "1", "example.Main\nexample.Other");
        workshop.jar(
                "d-foreign",
                "d.jar",
                Map.of("example.Main", "package example; public class Main {}"),
                "1",
                "example.Main");
        workshop.jar(
                "e-hidden",
                "e.jar",
                Map.of("example.Main", named("e").replace("public Main()", "Main()")),
                "1",
                "example.Main");
        workshop.jar("f-old", "f-1.jar", Map.of("example.Main", named("f")), "1", "example.Main");
        workshop.jar("f-old", "f-2.jar", Map.of("example.Main", named("f")), "1", "example.Main");

        assertThat(load().problems())
                .extracting(PluginProblem::message)
                .containsExactly(
                        "no jar offers a plugin: no META-INF/services/dev.holdfast.spi.Plugin in a.jar",
                        "the plugin's class example.Other is in none of its jars",
                        "it offers more than one plugin: example.Main, example.Other",
                        "example.Main does not implement dev.holdfast.spi.Plugin",
                        "example.Main must be a public class with a public constructor without parameters",
                        "more than one jar offers a plugin: f-1.jar, f-2.jar");
    }

    @Test
    void aMissingClassIsNamed() {
        Map<String, byte[]> classes = new TreeMap<>(workshop.compile(Map.of(
                "example.Main",
                PluginWorkshop.plugin("torn", "new needed.Thing();", ""),
                "needed.Thing",
                "package needed; public class Thing {}")));
        classes.remove("needed/Thing.class");
        classes.put(SERVICE, "example.Main".getBytes(UTF_8));
        workshop.jar("torn", "torn.jar", MANIFEST, classes);

        assertThat(lines(load()))
                .containsExactly("torn/torn.jar: plugin torn, constructor: needs something that is not there:"
                        + " java.lang.NoClassDefFoundError (needed/Thing). Put the jar that has it into the plugin's"
                        + " directory; the engine's own classes are not for plugins.");
    }
}
