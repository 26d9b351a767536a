package dev.holdfast.spi;

/** The settings of a part that has none. */
public record NoSettings() {}
