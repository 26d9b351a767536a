package dev.holdfast.server.demo.words;

import dev.holdfast.server.demo.answer.Issue;
import dev.holdfast.server.demo.answer.Negotiation;
import dev.holdfast.server.demo.answer.Offer;
import dev.holdfast.server.demo.answer.Preference;
import dev.holdfast.server.demo.answer.Preference.Linear;
import dev.holdfast.server.demo.print.Paper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is negotiated, in words that a salesperson uses. */
public final class Matter {

    private final Map<String, Issue> issues = new LinkedHashMap<>();
    private final Map<String, Preference> preferences;
    private final String separator;

    /** @param separator between the terms of a package */
    public Matter(Negotiation negotiation, String separator) {
        negotiation.issues().forEach(issue -> issues.put(issue.name(), issue));
        this.preferences = negotiation.preferences();
        this.separator = separator;
    }

    /** The one issue, when it is an amount of money and nothing else is negotiated. */
    public Optional<Issue> onlyPrice() {
        Issue first = issues.values().iterator().next();
        boolean money = first.currency().isPresent()
                && preferences.get(first.name()).linear().isPresent();
        return issues.size() == 1 && money ? Optional.of(first) : Optional.empty();
    }

    /** A package in one line. */
    public String words(Map<String, String> terms) {
        if (onlyPrice().isPresent()) {
            return value(onlyPrice().get(), terms.get(onlyPrice().get().name()));
        }
        List<String> words = new ArrayList<>();
        for (Issue issue : issues.values()) {
            words.add(issue.name() + " " + value(issue, terms.get(issue.name())));
        }
        return String.join(separator, words);
    }

    private static String value(Issue issue, String value) {
        if (!issue.isNumeric()) {
            return value;
        }
        String number = Amount.of(new BigDecimal(value), decimals(issue));
        return issue.currency().map(code -> code + Paper.HARD_SPACE + number).orElse(number);
    }

    private static int decimals(Issue issue) {
        int ofStep = issue.step()
                .map(step -> Math.max(0, step.stripTrailingZeros().scale()))
                .orElse(0);
        return issue.currency().isPresent() && ofStep > 0 ? Math.max(2, ofStep) : ofStep;
    }

    /** What differs between two packages of our side. */
    List<Change> changes(Map<String, String> before, Map<String, String> after) {
        List<Change> changes = new ArrayList<>();
        for (Issue issue : issues.values()) {
            String old = before.get(issue.name());
            String now = after.get(issue.name());
            if (!old.equals(now)) {
                Preference preference = preferences.get(issue.name());
                changes.add(new Change(
                        issue.name(),
                        value(issue, old),
                        value(issue, now),
                        preference.of(issue, now) - preference.of(issue, old)));
            }
        }
        return changes;
    }

    /** What a package is called on a scale: its price when that is all, otherwise its points for our side. */
    public double height(Offer offer) {
        return onlyPrice()
                .map(price -> Double.parseDouble(offer.terms().get(price.name())))
                .orElseGet(offer::points);
    }

    /** A utility on the same scale. */
    public double height(double utility) {
        return onlyPrice()
                .map(price -> {
                    Linear line = line(price);
                    double share = (utility - line.atLowest()) / (line.atHighest() - line.atLowest());
                    return lowest(price) + range(price) * share;
                })
                .orElse(utility * 100);
    }

    /** A difference of utilities on the same scale. */
    public double difference(double utility) {
        return Math.abs(height(utility) - height(0));
    }

    /** A number on that scale, with its unit. */
    public String scaled(double height) {
        BigDecimal number = BigDecimal.valueOf(height);
        return onlyPrice()
                .map(price -> value(price, number.toPlainString()))
                .orElse(Amount.of(number, 0) + Paper.HARD_SPACE + "points");
    }

    /** A step on that scale, with its sign. */
    String signed(double step) {
        return (step > 0 ? "+" : "") + bare(step);
    }

    /** A number on that scale, without its unit. */
    public String bare(double height) {
        int decimals = onlyPrice().map(Matter::decimals).orElse(0);
        return Amount.of(BigDecimal.valueOf(height), decimals);
    }

    /** What the scale measures. */
    public String scale() {
        return onlyPrice().flatMap(Issue::currency).orElse("points for our side");
    }

    private Linear line(Issue price) {
        return preferences.get(price.name()).linear().orElseThrow();
    }

    private static double lowest(Issue price) {
        return price.min().orElseThrow().doubleValue();
    }

    private static double range(Issue price) {
        return price.max().orElseThrow().subtract(price.min().orElseThrow()).doubleValue();
    }
}
