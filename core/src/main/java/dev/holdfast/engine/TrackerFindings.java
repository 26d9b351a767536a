package dev.holdfast.engine;

import dev.holdfast.engine.answer.ReportedFinding;
import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.engine.lineup.ActivePart;
import dev.holdfast.spi.Finding;
import dev.holdfast.spi.Tracker;
import java.util.ArrayList;
import java.util.List;

/** Collects what the trackers have noticed; a broken one is reported and changes nothing else. */
final class TrackerFindings {

    private TrackerFindings() {}

    static List<ReportedFinding> of(Session session) {
        List<ReportedFinding> findings = new ArrayList<>();
        for (ActivePart<Tracker> tracker : session.lineup().trackers()) {
            try {
                for (Finding finding : tracker.ask(session.history(), working -> copy(working.findings()))) {
                    findings.add(new ReportedFinding(tracker.name(), finding));
                }
            } catch (PluginFault fault) {
                findings.add(ReportedFinding.of(fault));
            }
        }
        return findings;
    }

    /** The list is the plugin's own, so it is read where faults are caught; there, too, it shows when there is none. */
    private static List<Finding> copy(List<Finding> findings) {
        return findings == null ? null : List.copyOf(findings);
    }
}
