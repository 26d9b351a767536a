package dev.holdfast.lab.certificate;

import dev.holdfast.lab.leak.LeakReport;
import java.util.Optional;

/**
 * What can be learnt about the walk-away point from the strategy, and from the control in the same run.
 *
 * @param report the strategy's
 * @param control the control's; there is none where nothing is judged
 */
public record LeakSection(LeakReport report, Optional<LeakReport> control) {}
