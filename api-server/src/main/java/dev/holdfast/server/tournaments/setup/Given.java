package dev.holdfast.server.tournaments.setup;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.engine.settings.NearestName;
import dev.holdfast.server.workbench.LengthOfTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that was given, and where: it is read as what it must be, or a mistake is noted.
 *
 * @param place a flag, or a file with the pointer to the value
 * @param value what was given
 */
record Given(String place, JsonNode value) {

    Given at(String name) {
        return new Given(place + "/" + name, value.path(name));
    }

    boolean isAbsent() {
        return value.isMissingNode() || value.isNull();
    }

    Optional<Long> whole(long least, long most, Mistakes mistakes) {
        if (value.isIntegralNumber()
                && value.canConvertToLong()
                && value.longValue() >= least
                && value.longValue() <= most) {
            return Optional.of(value.longValue());
        }
        String range = least == Long.MIN_VALUE ? "" : " from " + least + " to " + most;
        return wrong("must be a whole number" + range, mistakes);
    }

    Optional<Boolean> truth(Mistakes mistakes) {
        return value.isBoolean() ? Optional.of(value.booleanValue()) : wrong("must be true or false", mistakes);
    }

    Optional<String> text(Mistakes mistakes) {
        return value.isTextual() && !value.textValue().isBlank()
                ? Optional.of(value.textValue())
                : wrong("must be text", mistakes);
    }

    Optional<Duration> duration(Mistakes mistakes) {
        return Optional.ofNullable(value.textValue())
                .flatMap(LengthOfTime::read)
                .or(() -> wrong("must be " + LengthOfTime.EXAMPLES, mistakes));
    }

    /** The elements of a list that has some. */
    List<Given> elements(String what, Mistakes mistakes) {
        if (!value.isArray() || value.isEmpty()) {
            wrong("must be a list of " + what, mistakes);
            return List.of();
        }
        List<Given> elements = new ArrayList<>();
        value.forEach(element -> elements.add(new Given(place + "/" + elements.size(), element)));
        return elements;
    }

    /** The fields of an object whose names are known. */
    Map<String, Given> fields(Collection<String> known, Mistakes mistakes) {
        if (!value.isObject()) {
            wrong("must be an object with " + String.join(", ", known), mistakes);
            return Map.of();
        }
        Map<String, Given> fields = new LinkedHashMap<>();
        value.properties().forEach(field -> {
            if (known.contains(field.getKey())) {
                fields.put(field.getKey(), at(field.getKey()));
            } else {
                String meant = NearestName.among(known, field.getKey())
                        .map(name -> "Did you mean \"" + name + "\"?")
                        .orElse("There are " + String.join(", ", known) + ".");
                mistakes.add(at(field.getKey()).place(), "is not known.", meant);
            }
        });
        fields.values().removeIf(Given::isAbsent);
        return fields;
    }

    private <T> Optional<T> wrong(String what, Mistakes mistakes) {
        mistakes.add(place, what + ", not " + shown() + ".");
        return Optional.empty();
    }

    private String shown() {
        if (isAbsent()) {
            return "nothing";
        }
        String text = value.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
