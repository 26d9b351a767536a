package dev.holdfast.plugin.readiness;

import dev.holdfast.spi.Plugin;
import dev.holdfast.spi.assessor.AssessorFactory;
import dev.holdfast.spi.guard.GuardFactory;
import java.util.List;

/** Offers the guard and the assessor {@code readiness-gate}. */
public final class ReadinessGatePlugin implements Plugin {

    /** Made by the loader. */
    public ReadinessGatePlugin() {}

    @Override
    public String name() {
        return "readiness-gate";
    }

    @Override
    public List<GuardFactory<?>> guards() {
        return List.of(new ReadinessGateFactory());
    }

    @Override
    public List<AssessorFactory<?>> assessors() {
        return List.of(new ReadinessAssessorFactory());
    }
}
