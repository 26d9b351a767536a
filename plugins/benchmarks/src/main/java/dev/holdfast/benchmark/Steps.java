package dev.holdfast.benchmark;

import java.util.ArrayList;
import java.util.List;

/** What is measured. */
final class Steps {

    /** How many of the first steps are measured in any case: the usual pair in two sizes, by the lab and by the bare loop. */
    static final int INDISPENSABLE = 4;

    private static final String USUAL = "boulware/conceder";

    private Steps() {}

    /** What fits into half a minute. */
    static List<Step> quick(String plugins) {
        List<Step> steps = new ArrayList<>();
        for (int outcomes : new int[] {125, 100_000, 1000, 1_000_000}) {
            sessions(steps, plugins, USUAL, outcomes);
        }
        steps.add(Step.lab(plugins, USUAL, 125, 2));
        steps.add(Step.guarded(plugins, USUAL, 125));
        frontiers(steps);
        for (long outcomes : new long[] {1000, 1_000_000, 10_000_000_000L}) {
            steps.add(Step.search("SearchSetUp.setUp", outcomes));
            steps.add(Step.search("SearchQueries.worstNotBelow", outcomes));
        }
        steps.add(Step.search("SearchSetUp.firstBand", 10_000_000_000L));
        return steps;
    }

    /** Everything. */
    static List<Step> all(String plugins) {
        List<Step> steps = new ArrayList<>();
        for (int outcomes : new int[] {125, 1000, 10_000, 100_000, 1_000_000}) {
            sessions(steps, plugins, USUAL, outcomes);
        }
        for (String pair : List.of("boulware/boulware", "linear/linear", "conceder/boulware")) {
            sessions(steps, plugins, pair, 125);
            sessions(steps, plugins, pair, 100_000);
        }
        steps.add(Step.lab(plugins, USUAL, 125, 2));
        steps.add(Step.lab(plugins, USUAL, 100_000, 2));
        steps.add(Step.guarded(plugins, USUAL, 125));
        steps.add(Step.guarded(plugins, USUAL, 100_000));
        frontiers(steps);
        steps.add(Step.frontier("opposed", 1_000_000));
        steps.add(Step.frontier("unrelated", 10_000_000_000L));
        for (int power : new int[] {3, 4, 5, 6, 7, 8, 10}) {
            searches(steps, Math.round(Math.pow(10, power)));
        }
        return steps;
    }

    /** The frontiers that something is aimed at. */
    private static void frontiers(List<Step> steps) {
        steps.add(Step.frontier("opposed", 100_000));
        steps.add(Step.frontier("opposed", 100_000_000));
        steps.add(Step.frontier("unrelated", 1_000_000_000_000_000L));
    }

    private static void sessions(List<Step> steps, String plugins, String pair, int outcomes) {
        steps.add(Step.bare(pair, outcomes));
        steps.add(Step.lab(plugins, pair, outcomes, 1));
    }

    private static void searches(List<Step> steps, long outcomes) {
        steps.add(Step.search("SearchSetUp.setUp", outcomes));
        steps.add(Step.search("SearchSetUp.firstBand", outcomes));
        for (String question : List.of("worstNotBelow", "nearest", "band")) {
            steps.add(Step.search("SearchQueries." + question, outcomes));
        }
    }
}
