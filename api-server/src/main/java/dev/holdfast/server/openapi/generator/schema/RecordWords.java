package dev.holdfast.server.openapi.generator.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the source of a record says of it and of its components: the Javadoc is written once, for both kinds of readers. */
final class RecordWords {

    private static final Pattern PARAMETER = Pattern.compile("@param\\s+(\\w+)\\s+(.*)", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\{@code\\s+([^}]*)}");
    private static final Pattern LINK =
            Pattern.compile("\\{@link(?:plain)?\\s+[\\w.]*?(\\w+)(?:#\\w*(?:\\([^)]*\\))?)?}");

    private final Path sources;

    RecordWords(Path sources) {
        this.sources = sources;
    }

    /**
     * What is said of a record.
     *
     * @param summary its first paragraph; empty if there is none
     * @param components what is said of components, by their names
     */
    record Words(String summary, Map<String, String> components) {

        static final Words NONE = new Words("", Map.of());
    }

    Words of(Class<?> record) {
        return comment(record).map(RecordWords::read).orElse(Words.NONE);
    }

    private Optional<String> comment(Class<?> record) {
        Class<?> outermost = record;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        Path file = sources.resolve(outermost.getName().replace('.', '/') + ".java");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            String source = Files.readString(file);
            Matcher declared = Pattern.compile("\\brecord " + record.getSimpleName() + "\\(")
                    .matcher(source);
            if (!declared.find()) {
                return Optional.empty();
            }
            int begin = source.lastIndexOf("/**", declared.start());
            int end = source.indexOf("*/", Math.max(begin, 0));
            // between the comment and the record there may be annotations, and nothing that ends or begins another
            // thing
            boolean isOfRecord = begin >= 0
                    && end < declared.start()
                    && !source.substring(end, declared.start()).matches("(?s).*[;{}].*");
            return isOfRecord ? Optional.of(source.substring(begin + 3, end)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file.toString(), unreadable);
        }
    }

    private static Words read(String comment) {
        String text = comment.replaceAll("(?m)^\\s*\\*? ?", "").strip();
        Map<String, String> components = new HashMap<>();
        String[] parts = text.split("(?m)^(?=@)", -1);
        for (String part : parts) {
            Matcher parameter = PARAMETER.matcher(part.strip());
            if (parameter.matches()) {
                components.put(parameter.group(1), plain(parameter.group(2)));
            }
        }
        String summary = parts[0].startsWith("@") ? "" : plain(parts[0].split("<p>", 2)[0]);
        return new Words(summary, components);
    }

    private static String plain(String javadoc) {
        String code = CODE.matcher(javadoc).replaceAll("`$1`");
        return LINK.matcher(code).replaceAll("$1").replaceAll("\\s+", " ").strip();
    }
}
