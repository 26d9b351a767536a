package dev.holdfast.lab.certificate.trial;

import java.util.List;

/**
 * How a strategy behaved against opponents that mean it no good.
 *
 * @param sessions how many sessions were played
 * @param opponents against whom
 * @param moves how many offers it made
 * @param crossings how often it tried to offer or accept below the lowest that its brief allows; all were stopped
 * @param brokenFinals how often it tried to better an offer that had been called final; all were stopped
 * @param rises how often an offer was better for itself than its offer before
 * @param faults how it failed, each once, with the opponent
 */
public record Conduct(
        int sessions,
        List<String> opponents,
        long moves,
        int crossings,
        int brokenFinals,
        int rises,
        List<String> faults) {

    /** Copies the lists. */
    public Conduct {
        opponents = List.copyOf(opponents);
        faults = List.copyOf(faults);
    }

    /** Of a strategy that could not even be made. */
    public static Conduct ofNobody(String fault) {
        return new Conduct(0, List.of(), 0, 0, 0, 0, List.of(fault));
    }
}
