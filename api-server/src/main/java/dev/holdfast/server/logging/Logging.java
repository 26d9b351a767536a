package dev.holdfast.server.logging;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** Joins the log of the Java platform, which Jersey writes to, with ours. */
public final class Logging {

    private Logging() {}

    /** Called once, before anything else happens in the process. */
    public static void start() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }
}
