package dev.holdfast.server.tournaments.setup;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.server.json.file.JsonFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was given, unchecked: the fields of a file, and flags that stand above them. */
public final class Draft {

    static final List<String> FIELDS = List.of(
            "format",
            "seed",
            "rounds",
            "time",
            "deadlines",
            "patience",
            "repetitions",
            "selfPlay",
            "everySeat",
            "discount",
            "traces",
            "strategies",
            "scenarios",
            "skipUnreadable");

    private final Optional<Path> file;
    private final Mistakes mistakes = new Mistakes();
    private final Map<String, Given> given = new LinkedHashMap<>();

    private Draft(Optional<Path> file) {
        this.file = file;
    }

    /** A draft of flags alone. */
    public static Draft empty() {
        return new Draft(Optional.empty());
    }

    /**
     * A draft of a file.
     *
     * @throws IOException when it cannot be read or is no JSON
     */
    public static Draft of(Path file) throws IOException {
        Draft draft = new Draft(Optional.of(file));
        JsonNode root = JsonFile.read(file);
        String name = String.valueOf(file.getFileName());
        draft.given.putAll(new Given(name + " ", root).fields(FIELDS, draft.mistakes));
        return draft;
    }

    /** A flag, which stands above the field of that name in the file. */
    public Draft flag(String flag, String field, JsonNode value) {
        given.put(field, new Given(flag, value));
        return this;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    boolean has(String field) {
        return given.containsKey(field);
    }

    Optional<Given> get(String field) {
        return Optional.ofNullable(given.get(field));
    }

    /** A field, read by a function that notes mistakes, or what is usual. */
    <T> T value(String field, Function<Given, Optional<T>> reading, T usual) {
        return get(field).flatMap(reading).orElse(usual);
    }

    /** What paths in the file are relative to; those of flags are relative to where the command runs. */
    Path folderOf(Given path) {
        boolean fromFile = !path.place().startsWith("-");
        return file.filter(known -> fromFile)
                .map(known -> known.toAbsolutePath().getParent())
                .orElse(Path.of(""));
    }
}
