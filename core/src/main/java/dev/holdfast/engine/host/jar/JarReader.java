package dev.holdfast.engine.host.jar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;

/** Reads a whole jar once, so that a damaged or foreign one is found at start-up and not in the middle of a negotiation. */
public final class JarReader {

    private static final String SERVICE = "META-INF/services/dev.holdfast.spi.Plugin";
    private static final String ANOTHER_COPY = "Replace it with another copy of the file.";

    private final int javaFeature;

    /** Reads jars for a Java version, such as 17. */
    public JarReader(int javaFeature) {
        this.javaFeature = javaFeature;
    }

    /** Reads a jar. */
    public JarContents read(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return read(jar, file);
        } catch (IOException | SecurityException unreadable) {
            String why = "it is no readable jar: " + unreadable.getClass().getSimpleName();
            return new JarContents(
                    jar, Optional.empty(), Optional.empty(), List.of(), List.of(new Complaint(why, ANOTHER_COPY)));
        }
    }

    private JarContents read(Path jar, JarFile file) throws IOException {
        List<Complaint> complaints = new ArrayList<>();
        List<String> pluginClasses = new ArrayList<>();
        for (JarEntry entry : file.stream().filter(each -> !each.isDirectory()).toList()) {
            byte[] content = content(file, entry, complaints);
            if (isClass(entry.getName())) {
                ClassFile.complaint(entry.getName(), content, javaFeature)
                        .filter(complaint -> complaints.isEmpty())
                        .ifPresent(complaints::add);
            } else if (entry.getName().equals(SERVICE)) {
                pluginClasses.addAll(namesIn(content));
            }
        }
        return new JarContents(
                jar,
                attribute(file, "Holdfast-Spi-Version"),
                attribute(file, Attributes.Name.IMPLEMENTATION_VERSION.toString()),
                pluginClasses,
                complaints);
    }

    private static byte[] content(JarFile file, JarEntry entry, List<Complaint> complaints) throws IOException {
        byte[] content;
        try (InputStream stream = file.getInputStream(entry)) {
            content = stream.readAllBytes();
        }
        CRC32 checksum = new CRC32();
        checksum.update(content);
        if (entry.getCrc() != checksum.getValue() && complaints.isEmpty()) {
            complaints.add(new Complaint("it is damaged: " + entry.getName() + " fails its checksum", ANOTHER_COPY));
        }
        return content;
    }

    /** Classes for other Java versions, which lie under META-INF/versions, are chosen by Java itself. */
    private static boolean isClass(String name) {
        return name.endsWith(".class") && !name.startsWith("META-INF/");
    }

    /** The names in a service file: one in a line, comments after a hash. */
    private static List<String> namesIn(byte[] content) {
        return new String(content, UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static Optional<String> attribute(JarFile file, String name) throws IOException {
        return Optional.ofNullable(file.getManifest())
                .map(Manifest::getMainAttributes)
                .map(attributes -> attributes.getValue(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
