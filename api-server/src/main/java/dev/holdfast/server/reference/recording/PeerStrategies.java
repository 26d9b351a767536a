package dev.holdfast.server.reference.recording;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.negotiation.charter.PartChoice;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which of our strategies does what a strategy of NegMAS does, and how its parameters are called there and here. */
final class PeerStrategies {

    /** Parameters that change nothing in what is offered or accepted here. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("name", "id", "presort", "max_cardinality", "can_propose", "type", "ufun_inverter");

    private static final double BAND = 1e-4;
    private static final double ASPIRATION = 1e-3;

    private static final Map<String, Translation> KNOWN = new TreeMap<>(Map.ofEntries(
            Map.entry("BoulwareTB", given -> timeDependent(given, PeerCurve.named("boulware"), "eps", BAND)),
            Map.entry("LinearTB", given -> timeDependent(given, PeerCurve.named("linear"), "eps", BAND)),
            Map.entry("ConcederTB", given -> timeDependent(given, PeerCurve.named("conceder"), "eps", BAND)),
            Map.entry("TimeBased", given -> curves(given, 1)),
            Map.entry("TimeBasedConceding", given -> curves(given, given.number("starting_utility", 1))),
            Map.entry("Aspiration", PeerStrategies::aspiration),
            Map.entry("NaiveTitForTat", PeerStrategies::titForTat),
            Map.entry("SimpleTitForTat", PeerStrategies::titForTat),
            Map.entry(
                    "MiCRO", given -> new PartChoice("micro", Map.of("acceptSame", given.truth("accept_same", true)))),
            Map.entry("Tough", given -> PartChoice.named("tough"))));

    private PeerStrategies() {}

    private interface Translation {
        PartChoice of(PeerParameters given);
    }

    /**
     * Our strategy for one of theirs.
     *
     * @param size by what their utilities are divided to be ours
     * @throws ReferenceMistake when the strategy or one of its parameters is not known
     */
    static PartChoice find(String peer, JsonNode parameters, double size) {
        for (Map.Entry<String, Translation> known : KNOWN.entrySet()) {
            if (plain(known.getKey()).equals(plain(peer))) {
                PeerParameters given = new PeerParameters(peer, parameters, size);
                PartChoice choice = known.getValue().of(given);
                given.requireAllUsed(WITHOUT_EFFECT);
                return choice;
            }
        }
        throw new ReferenceMistake("the strategy '" + peer + "' is not known; known are "
                + String.join(", ", new TreeSet<>(KNOWN.keySet())));
    }

    private static String plain(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        String lower = last.toLowerCase(Locale.ROOT).replaceAll("[_\\- ]", "");
        return lower.endsWith("negotiator") ? lower.substring(0, lower.length() - "negotiator".length()) : lower;
    }

    private static PartChoice curves(PeerParameters given, double start) {
        return timeDependent(
                given, given.curve("offering_curve", PeerCurve.named("boulware").startingAt(start)), "eps", BAND);
    }

    private static PartChoice aspiration(PeerParameters given) {
        PeerCurve boulware = PeerCurve.named("boulware").startingAt(given.number("max_aspiration", 1));
        return timeDependent(given, given.curve("aspiration_type", boulware), "tolerance", ASPIRATION);
    }

    private static PartChoice timeDependent(PeerParameters given, PeerCurve curve, String tolerance, double usual) {
        Map<String, Object> settings = new HashMap<>(curve.settings());
        settings.put("tolerance", given.number(tolerance, usual) / given.size());
        given.curve("accepting_curve").ifPresent(accepting -> {
            if (accepting.exponential() != curve.exponential() || accepting.start() != 1) {
                throw new ReferenceMistake("the accepting curve of '" + given.peer()
                        + "' cannot be played again: it must begin at 1 and be of the type of the offering curve");
            }
            settings.put("acceptingExponent", accepting.exponent());
        });
        given.requireFalse("stochastic", "rank_only");
        return new PartChoice("time-dependent", settings);
    }

    private static PartChoice titForTat(PeerParameters given) {
        given.requireFalse("stochastic", "rank_only");
        given.requireText("initial_concession", "min");
        return new PartChoice(
                "naive-tit-for-tat",
                Map.of(
                        "kindness",
                        given.number("kindness", 0),
                        "punish",
                        given.truth("punish", false),
                        "bounded",
                        false));
    }
}
