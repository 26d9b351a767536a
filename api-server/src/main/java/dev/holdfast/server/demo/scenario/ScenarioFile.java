package dev.holdfast.server.demo.scenario;

import dev.holdfast.server.demo.answer.Refusal.FieldMistake;
import java.util.List;
import java.util.stream.Collectors;

/** A scenario and the file that it was read from, so that whatever is wrong can be told with its place. */
public final class ScenarioFile {

    private final String name;
    private final Scenario scenario;
    private final Places places;

    ScenarioFile(String name, Scenario scenario, Places places) {
        this.name = name;
        this.scenario = scenario;
        this.places = places;
    }

    public String name() {
        return name;
    }

    public Scenario scenario() {
        return scenario;
    }

    /**
     * What the server says is wrong with a request that was made of a part of the file.
     *
     * @param part the JSON pointer to the part
     */
    public ScenarioMistake mistake(String part, List<FieldMistake> mistakes) {
        return new ScenarioMistake(mistakes.stream()
                .map(mistake -> sentence(part + mistake.field(), mistake.message()))
                .collect(Collectors.joining(System.lineSeparator())));
    }

    public ScenarioMistake mistake(String part, String sentence) {
        return new ScenarioMistake(sentence(part, sentence));
    }

    /** A sentence about a part of the file, with its place in front. */
    public String sentence(String part, String sentence) {
        return sentence(name, places, part, sentence);
    }

    static String sentence(String name, Places places, String part, String sentence) {
        String subject = part.isEmpty() ? "the file" : part.substring(1).replace('/', '.');
        return "%s:%s: %s %s".formatted(name, places.find(part), subject, sentence);
    }
}
