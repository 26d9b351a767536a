/**
 * Text on a terminal: colours, signs, wrapped lines. Start with {@link dev.holdfast.server.demo.print.Paper}.
 *
 * <p>Not here: anything about negotiations.
 */
package dev.holdfast.server.demo.print;
