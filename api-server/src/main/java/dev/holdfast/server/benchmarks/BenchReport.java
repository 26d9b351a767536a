package dev.holdfast.server.benchmarks;

import java.util.List;

/**
 * All figures of one run.
 *
 * @param machine what it ran on
 * @param passes how often each figure was measured
 * @param sessions the lab against a loop over arrays
 * @param guarded the same with a guard from a plugin behind each strategy
 * @param threads two threads against one
 * @param search searches by size
 * @param frontiers the Pareto frontiers of two parties
 * @param aims what is aimed at
 */
record BenchReport(
        Machine machine,
        int passes,
        List<SessionFigures> sessions,
        List<SessionFigures> guarded,
        List<ThreadFigures> threads,
        List<SearchFigures> search,
        List<FrontierFigures> frontiers,
        List<Aim> aims) {

    static BenchReport of(Machine machine, Measurements found) {
        List<SessionFigures> sessions = sessions(found, found.lab(1));
        List<SessionFigures> guarded = sessions(found, found.guarded());
        List<ThreadFigures> threads = found.lab(2).stream()
                .map(lab -> ThreadFigures.of(lab, found.labWithOneThread(lab.get(0))))
                .toList();
        List<SearchFigures> searches = found.sizesOfSearches().stream()
                .map(outcomes -> SearchFigures.of(found, outcomes))
                .toList();
        List<FrontierFigures> frontiers =
                found.frontiers().stream().map(FrontierFigures::of).toList();
        int passes = found.lab(1).stream().mapToInt(List::size).max().orElse(0);
        return new BenchReport(
                machine,
                passes,
                sessions,
                guarded,
                threads,
                searches,
                frontiers,
                Aims.of(machine, new Aims.Figures(sessions, guarded, threads, searches, frontiers)));
    }

    private static List<SessionFigures> sessions(Measurements found, List<List<Measurement>> ours) {
        return ours.stream()
                .map(lab -> SessionFigures.of(lab, found.bareLoop(lab.get(0))))
                .toList();
    }
}
