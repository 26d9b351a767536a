package dev.holdfast.server.report.score;

import dev.holdfast.lab.statistics.Ranking;

/** What intervals and tests count. */
public enum Sample {
    /** Scenarios, each of them the mean of its sessions: sessions on the same one are not independent. */
    SCENARIOS("scenarios"),

    /**
     * Matches, which are the same scenario, seat and company in all repetitions: where there are too few scenarios for a
     * test. What is found then holds for these scenarios and says nothing about others.
     */
    MATCHES("matches");

    private final String word;

    Sample(String word) {
        this.word = word;
    }

    static Sample of(int scenarios) {
        return scenarios >= Ranking.FEWEST_MATCHES ? SCENARIOS : MATCHES;
    }

    /** How several of them are called. */
    public String word() {
        return word;
    }
}
