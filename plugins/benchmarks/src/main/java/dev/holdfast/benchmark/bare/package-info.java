/**
 * A negotiation without any framework: a loop over arrays that plays what the lab's time-dependent strategies play, to the
 * same end. Start with {@link dev.holdfast.benchmark.bare.BareLoop}. Nothing of the product's session code may be used here.
 */
package dev.holdfast.benchmark.bare;
