package dev.holdfast.engine.answer;

import dev.holdfast.engine.host.call.PluginFault;
import dev.holdfast.spi.Finding;

/**
 * A finding and where it comes from.
 *
 * @param source the name of the plugin part, or {@code holdfast}
 * @param finding what was noticed
 */
public record ReportedFinding(String source, Finding finding) {

    /** The source of what the engine itself notices. */
    public static final String ENGINE = "holdfast";

    /** A finding of the engine itself. */
    public static ReportedFinding ofEngine(String code, String text) {
        return new ReportedFinding(ENGINE, Finding.of(code, text));
    }

    /** A fault of a plugin part. */
    public static ReportedFinding of(PluginFault fault) {
        return new ReportedFinding(fault.part(), Finding.of("PLUGIN_" + fault.kind(), fault.getMessage()));
    }
}
