package dev.holdfast.server.proof.stage;

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

/** Compiles plugins and installs their jars, beside copies of those that are shipped. */
public final class PluginWorkshop {

    private static final String IMPORTS =
            "import dev.holdfast.spi.*; import dev.holdfast.spi.guard.*; import dev.holdfast.negotiation.*;"
                    + " import dev.holdfast.negotiation.decision.*; import dev.holdfast.negotiation.mandate.*;"
                    + " import dev.holdfast.negotiation.move.*; import dev.holdfast.negotiation.party.*; import java.util.*;";

    private final Path workplace;
    private final Path plugins;

    /** Works in a directory. */
    public PluginWorkshop(Path workplace) {
        this.workplace = workplace;
        this.plugins = workplace.resolve("plugins");
    }

    /** What is installed. */
    public Path plugins() {
        return plugins;
    }

    /** Installs what is shipped. */
    public PluginWorkshop withShippedPlugins() {
        try (Stream<Path> files = Files.walk(ServerProcess.shippedPlugins())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = plugins.resolve(
                        ServerProcess.shippedPlugins().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Installs a plugin with one strategy of the same name, which advises as told. */
    public PluginWorkshop strategy(String name, String advice) {
        return strategy(name, advice, "");
    }

    /** The same with further members of the plugin's class. */
    public PluginWorkshop strategy(String name, String advice, String members) {
        String source = plugin(
                name,
                "public List<StrategyFactory<?>> strategies() { return List.of(new Made()); }"
                        + factory("Strategy", name, "situation -> { " + advice + " }") + members);
        install(name, source, "1", classFile -> classFile);
        return this;
    }

    /** Installs a plugin with one guard of the same name, which judges as told. */
    public PluginWorkshop guard(String name, String verdict) {
        String source = plugin(
                name,
                "public List<GuardFactory<?>> guards() { return List.of(new Made()); }"
                        + factory("Guard", name, "(situation, move, by) -> { " + verdict + " }"));
        install(name, source, "1", classFile -> classFile);
        return this;
    }

    private static String plugin(String name, String members) {
        return "package example; " + IMPORTS + " public class Main implements Plugin { public Main() {}"
                + " public String name() { return \"" + name + "\"; } " + members + " }";
    }

    private static String factory(String kind, String name, String part) {
        return " static final class Made implements " + kind + "Factory<NoSettings> {"
                + " public String name() { return \"" + name + "\"; }"
                + " public String summary() { return \"made for a proof\"; }"
                + " public Class<NoSettings> settingsType() { return NoSettings.class; }"
                + " public " + kind + " create(NoSettings settings, Brief brief) { return " + part + "; } } ";
    }

    /** Installs a plugin with a strategy that was built otherwise than it should be. */
    public PluginWorkshop built(String name, String spiVersion, UnaryOperator<byte[]> change) {
        String source = plugin(
                name,
                "public List<StrategyFactory<?>> strategies() { return List.of(new Made()); }"
                        + factory("Strategy", name, "situation -> Advice.pass()"));
        install(name, source, spiVersion, change);
        return this;
    }

    private void install(String name, String source, String spiVersion, UnaryOperator<byte[]> change) {
        Map<String, byte[]> entries = new TreeMap<>();
        compile(source).forEach((file, content) -> entries.put(file, change.apply(content)));
        entries.put("META-INF/services/dev.holdfast.spi.Plugin", "example.Main\n".getBytes(UTF_8));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Holdfast-Spi-Version", spiVersion);
        try {
            Path jar = Files.createDirectories(plugins.resolve(name)).resolve(name + ".jar");
            try (OutputStream out = Files.newOutputStream(jar);
                    JarOutputStream zip = new JarOutputStream(out, manifest)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new JarEntry(entry.getKey()));
                    zip.write(entry.getValue());
                    zip.closeEntry();
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Map<String, byte[]> compile(String source) {
        try {
            Path from = Files.createTempDirectory(Files.createDirectories(workplace), "from");
            Path to = Files.createTempDirectory(workplace, "to");
            Path file = Files.writeString(from.resolve("Main.java"), source);
            StringWriter said = new StringWriter();
            PrintWriter out = new PrintWriter(said);
            List<String> arguments = List.of(
                    "--release", "17", "-proc:none", "-cp", core().toString(), "-d", to.toString(), file.toString());
            if (ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments.toArray(String[]::new)) != 0) {
                throw new IllegalArgumentException("does not compile: " + said);
            }
            Map<String, byte[]> classes = new TreeMap<>();
            try (Stream<Path> files = Files.walk(to)) {
                for (Path made : files.filter(Files::isRegularFile).toList()) {
                    classes.put(to.relativize(made).toString(), Files.readAllBytes(made));
                }
            }
            return classes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
