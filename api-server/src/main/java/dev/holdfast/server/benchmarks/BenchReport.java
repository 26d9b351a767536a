package dev.holdfast.server.benchmarks;

import java.util.List;

/**
 * All figures of one run.
 *
 * @param machine what it ran on
 * @param passes how often each figure was measured
 * @param sessions the lab against a loop over arrays
 * @param threads two threads against one
 * @param search searches by size
 * @param aims what is aimed at
 */
record BenchReport(
        Machine machine,
        int passes,
        List<SessionFigures> sessions,
        List<ThreadFigures> threads,
        List<SearchFigures> search,
        List<Aim> aims) {

    static BenchReport of(Machine machine, Measurements found) {
        List<SessionFigures> sessions = found.lab(1).stream()
                .map(lab -> SessionFigures.of(lab, found.bareLoop(lab.get(0))))
                .toList();
        List<ThreadFigures> threads = found.lab(2).stream()
                .map(lab -> ThreadFigures.of(lab, found.labWithOneThread(lab.get(0))))
                .toList();
        List<SearchFigures> searches = found.sizesOfSearches().stream()
                .map(outcomes -> SearchFigures.of(found, outcomes))
                .toList();
        int passes = found.lab(1).stream().mapToInt(List::size).max().orElse(0);
        return new BenchReport(
                machine, passes, sessions, threads, searches, Aims.of(machine, sessions, threads, searches));
    }
}
