package dev.holdfast.lab.leak.attack;

import dev.holdfast.lab.leak.evidence.Evidence;
import dev.holdfast.lab.leak.evidence.Observation;
import dev.holdfast.lab.leak.talk.Probing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Someone who negotiates in a certain way and estimates the walk-away point from what comes of it. An attacker learns from
 * conversations whose truth it knows which of its methods is promising, and how far off it usually is; where none promises
 * more than guessing does, it guesses.
 */
public final class Attacker {

    private final String name;
    private final String description;
    private final Map<Probing, List<Method>> methods;

    private Attacker(String name, String description, Map<Probing, List<Method>> methods) {
        this.name = name;
        this.description = description;
        this.methods = methods;
    }

    /** All attackers. */
    public static List<Attacker> all() {
        return List.of(
                reader(
                        "bisection",
                        "offers the middle of what is still possible",
                        List.of(Probing.BISECTION),
                        Reading::threshold,
                        Reading::leastTaken),
                reader(
                        "lowball",
                        "offers next to nothing and watches our offers come down",
                        List.of(Probing.LOWBALL),
                        Reading::leastTaken,
                        Evidence::polynomialEnd,
                        Evidence::exponentialEnd),
                reader(
                        "nibbling",
                        "gives way in the smallest steps",
                        List.of(Probing.NIBBLING),
                        Reading::leastTaken,
                        Reading::threshold),
                reader(
                        "ultimatum",
                        "calls its offer the last one, half-way through",
                        List.of(Probing.ULTIMATUM),
                        Reading::threshold,
                        Reading::leastTaken),
                reader(
                        "polynomial curve",
                        "fits a Faratin curve, with the opening and the deadline known",
                        List.of(Probing.ORDINARY, Probing.LOWBALL),
                        Evidence::polynomialEnd),
                reader(
                        "exponential curve",
                        "the same with an exponential curve",
                        List.of(Probing.ORDINARY, Probing.LOWBALL),
                        Evidence::exponentialEnd),
                learner());
    }

    private static Attacker reader(String name, String description, Collection<Probing> probings, Reading... readings) {
        List<Method> methods = Arrays.stream(readings)
                .flatMap(reading -> Stream.of(Calibration.values()).map(calibration -> calibration.of(reading)))
                .toList();
        Map<Probing, List<Method>> byProbing = new EnumMap<>(Probing.class);
        probings.forEach(probing -> byProbing.put(probing, methods));
        return new Attacker(name, description, byProbing);
    }

    private static Attacker learner() {
        Map<Probing, List<Method>> byProbing = new EnumMap<>(Probing.class);
        for (Probing probing : Probing.values()) {
            byProbing.put(probing, List.of(new Ridge(), new Neighbours()));
        }
        return new Attacker(
                "learned", "has learnt from other negotiations, by ridge regression and by heart", byProbing);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** What it does. */
    public String description() {
        return description;
    }

    private record Option(Probing probing, Method method, double score) {}

    /**
     * Learns from some conversations and is judged by others.
     *
     * @param known conversations by how they were driven, with their truth
     * @param judged others
     * @param measure what it wants to make small
     * @param guess what it says when nothing promises more
     */
    public Errors attack(
            Map<Probing, List<Observation>> known,
            Map<Probing, List<Observation>> judged,
            Measure measure,
            Estimator guess) {
        List<Option> options = new ArrayList<>();
        methods.forEach((probing, ways) ->
                ways.forEach(way -> options.add(new Option(probing, way, trial(known.get(probing), way, measure)))));
        Option best = options.get(0);
        for (Option option : options) {
            best = option.score() < best.score() ? option : best;
        }
        List<Observation> lessons = known.get(best.probing());
        boolean promising = best.score() < measure.promising() * measure.of(Errors.of(guess, lessons));
        Estimator estimator = promising ? best.method().learn(lessons) : guess;
        return Errors.of(estimator, judged.get(best.probing()));
    }

    /** How well a method does on the lessons that it has not learnt from, each half once. */
    private static double trial(List<Observation> lessons, Method method, Measure measure) {
        int half = lessons.size() / 2;
        List<Observation> first = lessons.subList(0, half);
        List<Observation> second = lessons.subList(half, lessons.size());
        return (measure.of(Errors.of(method.learn(first), second)) + measure.of(Errors.of(method.learn(second), first)))
                / 2;
    }
}
