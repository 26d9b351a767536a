package dev.holdfast.server.tournaments.results;

import dev.holdfast.lab.tournament.LeftOut;
import dev.holdfast.server.json.file.JsonFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The line of {@code results.json} that names the scenarios on which nothing was played. */
final class LeftOutLine {

    private static final String FIELD = "\"leftOut\":";

    private LeftOutLine() {}

    private record Scenarios(List<LeftOut> leftOut) {}

    static String of(List<LeftOut> scenarios) {
        String object = LineMaker.json(new Scenarios(scenarios));
        return object.substring(1, object.length() - 1);
    }

    /** None where there is no such line: the tournament has been killed. */
    static List<LeftOut> among(Stream<String> lines) {
        Optional<String> line =
                lines.filter(each -> each.startsWith(FIELD)).findFirst().map(LeftOutLine::withoutComma);
        try {
            return line.isEmpty()
                    ? List.of()
                    : JsonFile.read("{" + line.get() + "}", Scenarios.class).leftOut();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String withoutComma(String line) {
        return line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
    }
}
