/**
 * Terms, moves and events in words that a salesperson uses. Start with {@link dev.holdfast.server.demo.words.Matter}.
 *
 * <p>Not here: where on the paper they go.
 */
package dev.holdfast.server.demo.words;
