package dev.holdfast.server.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.holdfast.server.config.LogConfig;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Joins the log of the Java platform, which Jersey writes to, with ours. */
public final class Logging {

    private Logging() {}

    /** Called once, before anything else happens in the process. */
    public static void start() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** Called when the configuration has been read. */
    public static void configure(LogConfig config) {
        Logger ours = (Logger) LoggerFactory.getLogger("dev.holdfast");
        ours.setLevel(Level.toLevel(config.level().name()));
    }
}
