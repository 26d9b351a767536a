package dev.holdfast.plugin.formats.genius;

import dev.holdfast.outcome.IndexRange;
import dev.holdfast.outcome.NumericIssue;
import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.plugin.formats.xml.Element;
import dev.holdfast.preference.UtilityFunction;
import dev.holdfast.preference.raw.HyperRectangle;
import dev.holdfast.preference.raw.HyperRectangles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nonlinear preferences: the sum of what hyper-rectangles are worth, divided by {@code maxutility}. */
final class GeniusRectangles {

    private final GeniusDomain domain;
    private final Element utility;
    private final List<HyperRectangle> rectangles = new ArrayList<>();

    GeniusRectangles(GeniusDomain domain, Element utility) {
        this.domain = domain;
        this.utility = utility;
    }

    UtilityFunction read() {
        double scale = Numbers.positive(utility.place(), "maxutility", utility.need("maxutility"));
        utility.children("ufun").forEach(function -> add(function, 1));
        return utility.place()
                .checked(
                        () -> new HyperRectangles(domain.space(), rectangles, scale),
                        "Write the highest sum as maxutility, above 0.");
    }

    private void add(Element function, double factor) {
        String aggregation = function.attribute("aggregation").orElse("sum");
        if (!aggregation.equalsIgnoreCase("sum")) {
            throw function.place()
                    .wrong("the aggregation is '" + Numbers.shortened(aggregation) + "'", "Only sums can be read.");
        }
        double weighted = factor * weight(function);
        function.children("hyperRectangle").forEach(rectangle -> add(rectangle, rectangle.place(), weighted));
        function.children("ufun").forEach(inner -> add(inner, weighted));
    }

    private static double weight(Element element) {
        return element.attribute("weight")
                .map(text -> Numbers.positive(element.place(), "the weight", text))
                .orElse(1.0);
    }

    private void add(Element rectangle, Place place, double factor) {
        double worth = factor * weight(rectangle) * Numbers.positive(place, "the utility", rectangle.need("utility"));
        List<Element> excluded = rectangle.children("EXCLUDES");
        List<Element> included = rectangle.children("INCLUDES");
        if (!excluded.isEmpty() && !included.isEmpty()) {
            throw place.wrong("it both includes and excludes", "Make two hyper-rectangles of it.");
        }
        Optional<Map<Integer, IndexRange>> bounds = bounds(excluded.isEmpty() ? included : excluded);
        if (bounds.isPresent()) {
            HyperRectangle.Side side = excluded.isEmpty() ? HyperRectangle.Side.INSIDE : HyperRectangle.Side.OUTSIDE;
            rectangles.add(place.checked(() -> new HyperRectangle(bounds.get(), side, worth), "Correct the utility."));
        } else if (included.isEmpty()) {
            // nothing lies inside, so all outcomes lie outside
            rectangles.add(new HyperRectangle(Map.of(), HyperRectangle.Side.INSIDE, worth));
        }
    }

    /** The bounds by position; empty when no outcome keeps to them. */
    private Optional<Map<Integer, IndexRange>> bounds(List<Element> elements) {
        Map<Integer, IndexRange> bounds = new HashMap<>();
        boolean possible = true;
        for (Element element : elements) {
            Place place = element.place();
            Integer position = domain.positions().get(element.need("index").trim());
            if (position == null || !(domain.space().issues().get(position) instanceof NumericIssue issue)) {
                throw place.wrong(
                        "there is no issue of numbers with the index '" + element.need("index") + "'",
                        "Correct the index.");
            }
            BigDecimal low = Numbers.decimal(place, "min", element.need("min"));
            BigDecimal high = Numbers.decimal(place, "max", element.need("max"));
            if (low.compareTo(high) > 0) {
                throw place.wrong("min is above max", "Exchange them.");
            }
            IndexRange known = bounds.getOrDefault(position, new IndexRange(0, issue.size() - 1));
            int first = Math.max(known.first(), issue.firstAtLeast(low));
            int last = Math.min(known.last(), issue.lastAtMost(high));
            possible &= first <= last;
            if (first <= last) {
                bounds.put(position, new IndexRange(first, last));
            }
        }
        return possible ? Optional.of(bounds) : Optional.empty();
    }
}
