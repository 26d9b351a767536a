package dev.holdfast.server.config.source;

import dev.holdfast.server.config.Configuration;
import dev.holdfast.server.fuzz.ScratchFile;

/** The file of settings. */
public final class SettingsFuzz {

    private static final ScratchFile FILE = new ScratchFile("holdfast.properties");

    private SettingsFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        try {
            new ConfigurationReader().file(FILE.with(input)).read(Configuration.class);
        } catch (ConfigurationException wrong) {
            if (wrong.problems().isEmpty()) {
                throw new AssertionError("Refused without a reason", wrong);
            }
        }
    }
}
