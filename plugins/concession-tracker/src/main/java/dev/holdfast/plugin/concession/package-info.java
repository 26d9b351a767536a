/**
 * Measures the concessions of both sides, and holds or trades after one that was not answered.
 */
package dev.holdfast.plugin.concession;
