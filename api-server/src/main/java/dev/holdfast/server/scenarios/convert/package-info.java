/**
 * {@code holdfast scenario convert}. The one class here is {@link dev.holdfast.server.scenarios.convert.ConvertCommand};
 * the formats are plugins.
 */
package dev.holdfast.server.scenarios.convert;
