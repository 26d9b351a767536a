/**
 * What authors of scenario formats implement or receive. Start with {@link dev.holdfast.spi.format.ScenarioFormat}. Formats
 * are for the lab; no negotiation with people needs one.
 */
package dev.holdfast.spi.format;
