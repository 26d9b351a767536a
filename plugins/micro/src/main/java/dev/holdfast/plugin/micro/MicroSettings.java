package dev.holdfast.plugin.micro;

import dev.holdfast.spi.Setting;

/**
 * What is good enough.
 *
 * @param acceptSame whether a package as good as our own is accepted
 */
public record MicroSettings(
        @Setting(
                        value =
                                "Whether a package that is as good for us as our own is accepted, or only a better one.",
                        defaultsTo = "true")
                boolean acceptSame) {}
