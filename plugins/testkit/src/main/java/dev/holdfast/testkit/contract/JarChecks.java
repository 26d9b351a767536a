package dev.holdfast.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.holdfast.spi.Plugin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;

/** What the host wants of a plugin's jar, as far as the class path of a test shows it. */
final class JarChecks {

    private static final String SERVICE = "META-INF/services/" + Plugin.class.getName();
    private static final String SPI_VERSION = "Holdfast-Spi-Version";

    private JarChecks() {}

    static void isFoundByTheHost(Class<? extends Plugin> plugin) {
        assertThat(Modifier.isPublic(plugin.getModifiers()))
                .as("%s is public", plugin.getName())
                .isTrue();
        assertThat(plugin.getConstructors())
                .as("public constructors of %s", plugin.getName())
                .anyMatch(constructor -> constructor.getParameterCount() == 0);
        assertThat(resources(plugin, SERVICE).stream()
                        .flatMap(url -> read(url).lines().map(String::strip)))
                .as("classes named in %s", SERVICE)
                .contains(plugin.getName());
        manifest(plugin)
                .ifPresent(manifest -> assertThat(manifest.getMainAttributes().getValue(SPI_VERSION))
                        .as("%s in the manifest", SPI_VERSION)
                        .isEqualTo(Integer.toString(Plugin.SPI_VERSION)));
    }

    /** Only a jar has one; a test may just as well run before there is a jar. */
    private static Optional<Manifest> manifest(Class<?> plugin) {
        URL source = plugin.getProtectionDomain().getCodeSource().getLocation();
        if (!source.getPath().endsWith(".jar")) {
            return Optional.empty();
        }
        URL manifest = url("jar:" + source + "!/META-INF/MANIFEST.MF");
        try (InputStream in = manifest.openStream()) {
            return Optional.of(new Manifest(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<URL> resources(Class<?> plugin, String name) {
        try {
            return new ArrayList<>(Collections.list(plugin.getClassLoader().getResources(name)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(URL url) {
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
