package dev.holdfast.engine.host;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.holdfast.spi.Plugin;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Compiles small plugins and packs them into jars. */
final class PluginWorkshop {

    private static final String IMPORTS =
            "import dev.holdfast.spi.*; import dev.holdfast.spi.guard.*; import dev.holdfast.negotiation.*;"
                    + " import dev.holdfast.negotiation.decision.*; import dev.holdfast.negotiation.mandate.*;"
                    + " import dev.holdfast.negotiation.move.*; import dev.holdfast.negotiation.party.*; import java.util.*;";

    private final Path workplace;
    private final Path plugins;

    /** Works in a directory, where {@code plugins} will be what is installed. */
    PluginWorkshop(Path workplace) {
        this.workplace = workplace;
        this.plugins = workplace.resolve("plugins");
    }

    /** A plugin with one strategy. */
    static String strategyPlugin(String plugin, String strategy, String advice) {
        return plugin(
                plugin,
                "",
                "public List<StrategyFactory<?>> strategies() { return List.of(new Made()); }"
                        + factory("Strategy", strategy, "situation -> { " + advice + " }"));
    }

    /** A plugin with one guard. */
    static String guardPlugin(String plugin, String guard, String verdict) {
        return plugin(
                plugin,
                "",
                "public List<GuardFactory<?>> guards() { return List.of(new Made()); }"
                        + factory("Guard", guard, "(situation, move, by) -> { " + verdict + " }"));
    }

    /** A plugin of the class {@code example.Main}. */
    static String plugin(String name, String construction, String members) {
        return "package example; " + IMPORTS + " public class Main implements Plugin { public Main() { " + construction
                + " } public String name() { return \"" + name + "\"; } " + members + " }";
    }

    private static String factory(String kind, String name, String part) {
        return " static final class Made implements " + kind + "Factory<NoSettings> {"
                + " public String name() { return \"" + name + "\"; }"
                + " public String summary() { return \"made for a test\"; }"
                + " public Class<NoSettings> settingsType() { return NoSettings.class; }"
                + " public " + kind + " create(NoSettings settings, Brief brief) { return " + part + "; } }";
    }

    /** Writes a good jar with the plugin {@code example.Main}. */
    Path jar(String plugin, String source) {
        return jar(plugin, plugin + ".jar", Map.of("example.Main", source), "1", "example.Main\n");
    }

    Path jar(String plugin, String file, Map<String, String> sources, String spiVersion, String service) {
        Map<String, byte[]> entries = new TreeMap<>(compile(sources));
        entries.put("META-INF/services/dev.holdfast.spi.Plugin", service.getBytes(UTF_8));
        return jar(
                plugin, file, Map.of("Holdfast-Spi-Version", spiVersion, "Implementation-Version", "2.3.4"), entries);
    }

    Path jar(String plugin, String file, Map<String, String> attributes, Map<String, byte[]> entries) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        try {
            Path jar = Files.createDirectories(plugins.resolve(plugin)).resolve(file);
            try (OutputStream out = Files.newOutputStream(jar);
                    JarOutputStream zip = new JarOutputStream(out, manifest)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new JarEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
            return jar;
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    /** The same class files, changed. */
    static Map<String, byte[]> each(Map<String, byte[]> classes, UnaryOperator<byte[]> change) {
        Map<String, byte[]> changed = new TreeMap<>();
        classes.forEach((name, content) -> changed.put(name, change.apply(content.clone())));
        return changed;
    }

    /** The class files of some classes by the names that they have in a jar. */
    Map<String, byte[]> compile(Map<String, String> sources) {
        try {
            Path from = Files.createTempDirectory(workplace, "from");
            Path to = Files.createTempDirectory(workplace, "to");
            List<String> arguments = new ArrayList<>(
                    List.of("--release", "17", "-proc:none", "-cp", core().toString(), "-d", to.toString()));
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Path file = from.resolve(source.getKey().replace('.', '/') + ".java");
                Files.createDirectories(file.getParent());
                arguments.add(Files.writeString(file, source.getValue()).toString());
            }
            StringWriter said = new StringWriter();
            PrintWriter out = new PrintWriter(said);
            ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
            if (javac.run(out, out, arguments.toArray(String[]::new)) != 0) {
                throw new IllegalArgumentException("does not compile: " + said);
            }
            return classes(to);
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    private static Map<String, byte[]> classes(Path folder) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                classes.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return classes;
    }

    private static Path core() {
        try {
            return Path.of(Plugin.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
