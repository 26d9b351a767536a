package dev.holdfast.server.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.lab.session.result.Ending;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.outcome.Outcome;
import dev.holdfast.server.reference.recording.RecordedIssues;
import dev.holdfast.server.reference.recording.RecordedParty;
import dev.holdfast.server.reference.recording.RecordedSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is different between a recorded session and the same session played again. Only what is recorded is
 * compared, but something has to be.
 */
final class Comparison {

    /** How far apart utilities and times may be. */
    static final double TOLERANCE = 1e-9;

    private final RecordedSession session;
    private final SessionResult played;
    private final JsonNode expected;
    private final List<String> differences = new ArrayList<>();
    private int compared;

    private Comparison(RecordedSession session, SessionResult played) {
        this.session = session;
        this.played = played;
        this.expected = session.expected();
    }

    static List<String> differences(RecordedSession session, SessionResult played) {
        Comparison comparison = new Comparison(session, played);
        comparison.compare();
        return comparison.differences;
    }

    private void compare() {
        played.fault().ifPresent(fault -> differences.add("party " + fault.party() + " failed: " + fault.message()));
        compareAgreement();
        compareUtilities();
        compareNumber("step", played.rounds());
        compareNumber("n_offers", played.offers());
        compareLastOfferer();
        compareNumber("relative_time_at_end", played.time());
        compareNumber("relative_time", played.time());
        compareTruth("timedout", played.ending() instanceof Ending.TimedOut);
        compareTruth("broken", played.ending() instanceof Ending.WalkedAway);
        session.offers().forEach(this::compareTrace);
        if (compared == 0) {
            differences.add("there is nothing to compare: nothing is recorded that is known");
        }
    }

    private boolean isRecorded(String name) {
        boolean recorded = expected.has(name);
        compared += recorded ? 1 : 0;
        return recorded;
    }

    private void compareAgreement() {
        if (!isRecorded("agreement")) {
            return;
        }
        JsonNode written = expected.path("agreement");
        Optional<Outcome> wanted =
                written.isNull() ? Optional.empty() : Optional.of(RecordedIssues.outcome(session.space(), written));
        if (!wanted.equals(played.agreement())) {
            add("agreement", text(wanted), text(played.agreement()));
        }
    }

    private static String text(Optional<Outcome> outcome) {
        return outcome.map(agreed -> String.join(", ", agreed.terms().values())).orElse("none");
    }

    private void compareUtilities() {
        if (!isRecorded("utilities")) {
            return;
        }
        JsonNode wanted = expected.path("utilities");
        if (!wanted.isArray() || wanted.size() != session.parties().size()) {
            add("utilities", wanted, "one for each of " + session.parties().size() + " parties");
            return;
        }
        for (int party = 0; party < wanted.size(); party++) {
            RecordedParty recorded = session.parties().get(party);
            double utility = played.agreement().map(recorded::utility).orElse(recorded.reservation());
            if (!wanted.get(party).isNumber() || differ(wanted.get(party).asDouble(), utility)) {
                add("utility of party " + party, wanted.get(party), utility);
            }
        }
    }

    private void compareLastOfferer() {
        if (played.lastProposer().isPresent() || !expected.path("last_offerer").isNull()) {
            compareNumber("last_offerer", played.lastProposer().orElse(-1));
        }
    }

    private void compareNumber(String name, double actual) {
        if (!isRecorded(name)) {
            return;
        }
        JsonNode wanted = expected.path(name);
        if (!wanted.isNumber() || differ(wanted.asDouble(), actual)) {
            add(name, wanted, actual == Math.rint(actual) ? Long.toString((long) actual) : Double.toString(actual));
        }
    }

    private void compareTruth(String name, boolean actual) {
        if (!isRecorded(name)) {
            return;
        }
        JsonNode wanted = expected.path(name);
        if (!wanted.isBoolean() || wanted.asBoolean() != actual) {
            add(name, wanted, actual);
        }
    }

    private void compareTrace(String name, JsonNode recorded) {
        compared++;
        new TraceComparison(session, played.trace()).difference(name, recorded).ifPresent(differences::add);
    }

    static boolean differ(double wanted, double actual) {
        return wanted != actual && !(Math.abs(wanted - actual) <= TOLERANCE);
    }

    private void add(String what, Object wanted, Object actual) {
        differences.add(what + " is recorded as " + wanted + " and was " + actual);
    }
}
