package dev.holdfast.server.config.source;

import java.io.IOException;
import java.io.Reader;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Settings in a properties file (UTF-8). */
record PropertiesFile(Path path) implements SettingSource {

    @Override
    public Map<String, RawValue> read(SettingsCatalogue catalogue, List<ConfigurationProblem> problems) {
        Lines lines = new Lines();
        try (Reader reader = Files.newBufferedReader(path)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            problems.add(new ConfigurationProblem(path.toString(), "cannot be read: " + unreadable.getMessage()));
        }
        lines.twice.forEach(
                (name, text) -> problems.add(new ConfigurationProblem(name + " in " + path, "is set more than once")));
        Map<String, RawValue> values = new LinkedHashMap<>();
        new Named(lines.once, path.toString())
                .read(catalogue, problems)
                .forEach((key, value) -> values.put(key, new RawValue(value.text(), value.where(), "file")));
        return values;
    }

    /** Keeps the order of the lines, and notices a name that comes twice. */
    private static final class Lines extends Properties {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Map<String, String> once = new LinkedHashMap<>();
        private final transient Map<String, String> twice = new LinkedHashMap<>();

        @Override
        public synchronized Object put(Object name, Object text) {
            String earlier = once.put((String) name, (String) text);
            if (earlier != null) {
                twice.put((String) name, earlier);
            }
            return earlier;
        }
    }
}
