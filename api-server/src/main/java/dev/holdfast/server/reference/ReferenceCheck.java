package dev.holdfast.server.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.lab.session.Floors;
import dev.holdfast.lab.session.result.PartyResult;
import dev.holdfast.lab.session.result.SessionResult;
import dev.holdfast.server.reference.recording.RecordedSession;
import dev.holdfast.server.reference.recording.ReferenceMistake;
import java.util.ArrayList;
import java.util.List;

/**
 * Plays all recorded sessions of a file again and compares. Reservation values are enforced; only where that stopped a move
 * is the session played a second time as NegMAS does, which enforces nothing, and compared with that.
 */
final class ReferenceCheck {

    private final Replayer replayer;

    ReferenceCheck(Replayer replayer) {
        this.replayer = replayer;
    }

    List<Verdict> check(JsonNode file) {
        JsonNode cases = file.isArray() ? file : file.has("cases") ? file.path("cases") : file.path("sessions");
        if (!cases.isArray()) {
            throw new ReferenceMistake("there is no list of \"cases\"");
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (JsonNode written : cases) {
            verdicts.add(verdict(written.path("id").asText("case " + verdicts.size()), written));
        }
        return verdicts;
    }

    private Verdict verdict(String id, JsonNode written) {
        try {
            return verdict(id, RecordedSession.read(written));
        } catch (ReferenceMistake | IllegalArgumentException | PluginFault notPlayed) {
            return new Verdict(id, List.of("could not be played: " + notPlayed.getMessage()), "");
        }
    }

    private Verdict verdict(String id, RecordedSession session) throws PluginFault {
        SessionResult enforced = replayer.play(session, Floors.ENFORCED);
        if (enforced.parties().stream().allMatch(party -> party.refused() == 0)) {
            return new Verdict(id, Comparison.differences(session, enforced), "");
        }
        SessionResult unchecked = replayer.play(session, Floors.UNCHECKED);
        return new Verdict(id, Comparison.differences(session, unchecked), remark(enforced));
    }

    private static String remark(SessionResult enforced) {
        List<String> stopped = enforced.parties().stream()
                .filter(party -> party.refused() > 0)
                .map(PartyResult::name)
                .toList();
        return "compared without our rule on reservation values, which stops " + String.join(" and ", stopped)
                + " and ends with " + (enforced.agreement().isPresent() ? "another deal" : "no deal");
    }
}
