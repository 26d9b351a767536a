package dev.holdfast.engine;

import dev.holdfast.engine.host.PluginFault;
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
                for (Finding finding : tracker.ask(session.history(), Tracker::findings)) {
                    findings.add(new ReportedFinding(tracker.name(), finding));
                }
            } catch (PluginFault fault) {
                findings.add(ReportedFinding.of(fault));
            }
        }
        return findings;
    }
}
