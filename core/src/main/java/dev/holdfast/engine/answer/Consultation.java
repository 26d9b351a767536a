package dev.holdfast.engine.answer;

import java.util.List;

/**
 * An advice, and the negotiation that it is for.
 *
 * @param snapshot the negotiation, at the moment of the advice
 * @param recommendation what our side should do next; a pass when the two sides do not talk
 * @param noticed what the trackers have noticed
 */
public record Consultation(Snapshot snapshot, Recommendation recommendation, List<ReportedFinding> noticed) {}
