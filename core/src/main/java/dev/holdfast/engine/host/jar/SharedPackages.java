package dev.holdfast.engine.host.jar;

import java.util.Set;

/**
 * The packages of core that plugins share with it: exactly those that their authors may use. Whole names are compared, so
 * neither a package that begins alike nor a path with dots in it gets through.
 */
final class SharedPackages {

    static final Set<String> NAMES = Set.of(
            "dev.holdfast.outcome",
            "dev.holdfast.preference",
            "dev.holdfast.preference.raw",
            "dev.holdfast.preference.search",
            "dev.holdfast.negotiation",
            "dev.holdfast.negotiation.charter",
            "dev.holdfast.negotiation.command",
            "dev.holdfast.negotiation.decision",
            "dev.holdfast.negotiation.event",
            "dev.holdfast.negotiation.mandate",
            "dev.holdfast.negotiation.move",
            "dev.holdfast.negotiation.offer",
            "dev.holdfast.negotiation.party",
            "dev.holdfast.negotiation.readiness",
            "dev.holdfast.scenario",
            "dev.holdfast.spi",
            "dev.holdfast.spi.assessor",
            "dev.holdfast.spi.bidding",
            "dev.holdfast.spi.bidding.mutual",
            "dev.holdfast.spi.bidding.opponent",
            "dev.holdfast.spi.format",
            "dev.holdfast.spi.guard",
            "dev.holdfast.analysis",
            "dev.holdfast.analysis.concession",
            "dev.holdfast.analysis.frontier",
            "dev.holdfast.analysis.result",
            "dev.holdfast.analysis.solution",
            "dev.holdfast.analysis.tradeoff");

    private SharedPackages() {}

    static boolean holdClass(String name) {
        return NAMES.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }

    static boolean holdResource(String name) {
        String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        return folder.indexOf('.') < 0 && NAMES.contains(folder.replace('/', '.'));
    }
}
