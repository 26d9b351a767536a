package dev.holdfast.lab.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws mandates. The walk-away point is drawn on its own, from 0 to 0.88 of the utility that the best outcome has; the plan
 * lies above: its lowest rung from 0.88 to 0.92, its opening from 0.95 to 1, its target in between.
 */
public final class Owners {

    /** What the other side knows beforehand: the walk-away point is somewhere between 0 and this. */
    static final double HIGHEST_WALK_AWAY = 0.88;

    private static final double HIGHEST_RUNG = 0.92;
    private static final double LOWEST_OPENING = 0.95;

    private final SplittableRandom random;

    /** Owners by a seed. */
    public Owners(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The next ones: their walk-away points are spread evenly, each in a part of the range of its own. */
    public List<Draw> draw(int number) {
        List<Draw> draws = new ArrayList<>();
        int[] parts = shuffled(number);
        for (int index = 0; index < number; index++) {
            double share = (parts[index] + random.nextDouble()) / number;
            draws.add(next(index % 3 == 2 ? Terrain.PACKAGE : Terrain.PRICE, HIGHEST_WALK_AWAY * share));
        }
        return draws;
    }

    private int[] shuffled(int number) {
        int[] parts = new int[number];
        for (int index = 0; index < number; index++) {
            int other = random.nextInt(index + 1);
            parts[index] = parts[other];
            parts[other] = index;
        }
        return parts;
    }

    private Draw next(Terrain terrain, double walkAway) {
        double lowest = random.nextDouble(HIGHEST_WALK_AWAY, HIGHEST_RUNG);
        double opening = random.nextDouble(LOWEST_OPENING, 1);
        double target = lowest + (opening - lowest) * random.nextDouble(0.3, 0.7);
        return new Draw(terrain, opening, target, lowest, walkAway);
    }

    /** The same owners, each with another walk-away point. */
    List<Draw> twins(List<Draw> draws) {
        return draws.stream()
                .map(draw -> draw.withWalkAway(random.nextDouble(HIGHEST_WALK_AWAY)))
                .toList();
    }
}
