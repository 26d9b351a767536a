package dev.holdfast.plugin.readiness;

import dev.holdfast.negotiation.mandate.Brief;
import dev.holdfast.spi.NoSettings;
import dev.holdfast.spi.assessor.Assessor;
import dev.holdfast.spi.assessor.AssessorFactory;

/** Makes the assessor. */
final class ReadinessAssessorFactory implements AssessorFactory<NoSettings> {

    @Override
    public String name() {
        return "readiness-gate";
    }

    @Override
    public String summary() {
        return "Says whether to negotiate, to go on selling, or to decline.";
    }

    @Override
    public Class<NoSettings> settingsType() {
        return NoSettings.class;
    }

    @Override
    public Assessor create(NoSettings settings, Brief brief) {
        return new ReadinessAssessor();
    }
}
