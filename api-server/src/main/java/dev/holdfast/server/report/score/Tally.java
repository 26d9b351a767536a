package dev.holdfast.server.report.score;

import dev.holdfast.lab.measure.ConcessionMeasures;
import dev.holdfast.lab.measure.DealMeasures;
import dev.holdfast.lab.measure.PartyMeasures;
import dev.holdfast.lab.measure.StepKind;
import dev.holdfast.lab.tournament.row.SessionRow;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** What a strategy has done in all its sessions. Sessions in which another party broke down do not count. */
public final class Tally {

    private static final double NOTHING = 1e-12;

    /** The scores of its matches; one match is the same table in all repetitions. */
    private final Map<String, Mean> utilities = new TreeMap<>();

    private final Map<String, Mean> positions = new TreeMap<>();

    /** The means of scenarios. */
    private final Map<String, Mean> utilitiesOn = new TreeMap<>();

    private final Map<String, Mean> positionsOn = new TreeMap<>();
    private final Map<StepKind, Long> steps = new EnumMap<>(StepKind.class);
    private final Mean deals = new Mean();
    private final Mean dealUtility = new Mean();
    private final Mean nash = new Mean();
    private final Mean pareto = new Mean();
    private final Mean rounds = new Mean();
    private final Mean rate = new Mean();
    private final Mean demand = new Mean();
    private OptionalDouble closest = OptionalDouble.empty();
    private long dealsAtReservation;
    private long concessions;
    private long unreciprocated;
    private long faults;
    private long refused;

    public void add(SessionRow row, int seat, String match) {
        var party = row.measures().parties().get(seat);
        utilities.computeIfAbsent(match, any -> new Mean()).add(party.utility());
        positions.computeIfAbsent(match, any -> new Mean()).add(party.settlementPosition());
        utilitiesOn.computeIfAbsent(row.scenario(), any -> new Mean()).add(party.utility());
        positionsOn.computeIfAbsent(row.scenario(), any -> new Mean()).add(party.settlementPosition());
        deals.add(row.isAgreement() ? 1 : 0);
        refused += row.seats().get(seat).refused();
        if (row.isFault()) {
            faults++;
            return;
        }
        row.measures().deal().ifPresent(deal -> deal(deal, party, row.rounds()));
        concessions(party.concessions());
    }

    private void deal(DealMeasures deal, PartyMeasures party, int atRound) {
        double position = party.settlementPosition();
        closest = OptionalDouble.of(Math.min(closest.orElse(position), position));
        dealsAtReservation += position <= NOTHING ? 1 : 0;
        dealUtility.add(party.utility());
        nash.add(deal.distances().nash());
        pareto.add(deal.distances().pareto());
        rounds.add(atRound);
    }

    private void concessions(ConcessionMeasures measures) {
        for (StepKind kind : StepKind.values()) {
            steps.merge(kind, (long) measures.steps().count(kind), Long::sum);
        }
        concessions += measures.concessions();
        unreciprocated += measures.unreciprocated();
        if (measures.offers() > 0) {
            rate.add(measures.rate());
            demand.add(measures.meanDemand());
        }
    }

    public Map<String, Double> utilities() {
        return values(utilities);
    }

    public Map<String, Double> positions() {
        return values(positions);
    }

    /** The mean utility on each scenario. */
    public Map<String, Double> utilitiesOn() {
        return values(utilitiesOn);
    }

    /** The mean settlement position on each scenario. */
    public Map<String, Double> positionsOn() {
        return values(positionsOn);
    }

    /** The lowest settlement position of a deal. */
    public OptionalDouble closest() {
        return closest;
    }

    /** How many deals are worth no more than no deal. */
    public long dealsAtReservation() {
        return dealsAtReservation;
    }

    private static Map<String, Double> values(Map<String, Mean> means) {
        Map<String, Double> values = new TreeMap<>();
        means.forEach((match, mean) -> values.put(match, mean.value().orElseThrow()));
        return values;
    }

    /** In how many sessions of how many there was a deal. */
    public Mean deals() {
        return deals;
    }

    public Mean dealUtility() {
        return dealUtility;
    }

    public Mean nash() {
        return nash;
    }

    public Mean pareto() {
        return pareto;
    }

    public Mean rounds() {
        return rounds;
    }

    public Mean rate() {
        return rate;
    }

    public Mean demand() {
        return demand;
    }

    public long steps(StepKind kind) {
        return steps.getOrDefault(kind, 0L);
    }

    public long concessions() {
        return concessions;
    }

    public long unreciprocated() {
        return unreciprocated;
    }

    public long faults() {
        return faults;
    }

    public long refused() {
        return refused;
    }
}
