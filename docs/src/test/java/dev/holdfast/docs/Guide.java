package dev.holdfast.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A guide and the blocks of code in it. A comment on the line before a block says what the test does with it:
 * {@code <!-- quotes: path -->}, {@code <!-- runs -->} or {@code <!-- shows -->}.
 *
 * @param file the guide
 * @param blocks its blocks, in order
 */
record Guide(Path file, List<Block> blocks) {

    private static final Pattern COMMENT = Pattern.compile("<!-- (quotes: (?<path>\\S+)|runs|shows) -->");

    /**
     * A block of code.
     *
     * @param purpose the comment on the line before it, without a path
     * @param quoted the file that it quotes, from the root of the project
     */
    record Block(int line, String language, Optional<String> purpose, Optional<String> quoted, String text) {

        boolean has(String wanted) {
            return purpose.filter(wanted::equals).isPresent();
        }
    }

    /** All guides of the project. */
    static List<Guide> all() {
        try (Stream<Path> files = Files.walk(root().resolve("docs"))) {
            List<Path> markdown =
                    new ArrayList<>(files.filter(file -> file.toString().endsWith(".md"))
                            .filter(file -> !file.toString().contains("/target/"))
                            .sorted()
                            .toList());
            markdown.add(root().resolve("README.md"));
            return markdown.stream().map(Guide::read).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** One guide, by its path below {@code docs}. */
    static Guide named(String path) {
        return read(root().resolve("docs").resolve(path));
    }

    /** The root of the project: tests run in {@code docs}. */
    static Path root() {
        return Path.of("..").toAbsolutePath().normalize();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Guide read(Path file) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = text(file).lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith("```")) {
                int end = at + 1;
                while (!lines.get(end).startsWith("```")) {
                    end++;
                }
                Optional<Matcher> comment = at == 0 ? Optional.empty() : comment(lines.get(at - 1));
                blocks.add(new Block(
                        at + 1,
                        lines.get(at).substring(3).strip(),
                        comment.map(matched -> matched.group(1).split(":", 2)[0]),
                        comment.map(matched -> matched.group("path")),
                        String.join("\n", lines.subList(at + 1, end))));
                at = end;
            }
        }
        return new Guide(file, blocks);
    }

    private static Optional<Matcher> comment(String line) {
        Matcher matcher = COMMENT.matcher(line);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
