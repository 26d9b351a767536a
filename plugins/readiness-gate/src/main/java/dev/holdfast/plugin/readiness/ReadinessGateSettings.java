package dev.holdfast.plugin.readiness;

import dev.holdfast.spi.Setting;
import java.time.Duration;

/**
 * How strict the gate is.
 *
 * @param requireViable whether the answer must be to negotiate
 * @param freshFor how old evidence may be
 */
public record ReadinessGateSettings(
        @Setting(value = "Whether the talk opens only when the viability answer is NEGOTIATE.", defaultsTo = "true")
                boolean requireViable,
        @Setting(value = "How old the evidence of a readiness fact may be.", defaultsTo = "P30D") Duration freshFor) {}
