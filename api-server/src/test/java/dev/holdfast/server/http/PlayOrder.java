package dev.holdfast.server.http;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A body with one of everything. */
public record PlayOrder(
        @Size(min = 1, max = 10) String name,
        @Positive BigDecimal price,
        int days,
        Colour colour,
        Optional<Instant> until,
        Optional<@Size(max = 5) String> note,
        List<@Valid Line> lines,
        Map<String, BigDecimal> weights,
        Optional<@Valid Shape> shape) {

    public enum Colour {
        RED,
        GREEN
    }

    public record Line(@Size(min = 1) String article, @Positive long count) {

        public Line {
            if (article != null && article.startsWith("!")) {
                throw new IllegalArgumentException("an article does not start with an exclamation mark");
            }
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Circle.class, name = "circle"),
        @JsonSubTypes.Type(value = Box.class, name = "box")
    })
    public sealed interface Shape permits Circle, Box {}

    public record Circle(@Positive BigDecimal radius) implements Shape {}

    public record Box(BigDecimal width, BigDecimal height) implements Shape {}
}
