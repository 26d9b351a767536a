/**
 * Every reader of what strangers write, given texts that a fuzzer has made.
 *
 * <p>A class whose name ends in {@code Fuzz}, beside the reader that it is about, has one method {@code
 * fuzzerTestOneInput(byte[])}: it reads the bytes and lets through only what the reader says of unreadable ones. Start with
 * {@link dev.holdfast.server.fuzz.FuzzTarget}. {@link dev.holdfast.server.fuzz.KeptInputsTest} reads all inputs that are
 * kept, in every build; {@link dev.holdfast.server.fuzz.FuzzRun} has Jazzer make new ones.
 */
package dev.holdfast.server.fuzz;
