/**
 * What authors of guards implement or receive. Start with {@link dev.holdfast.spi.guard.Guard}. A guard disposes of what
 * strategies propose: it allows a move or refuses it with a reason code, and is the only kind of plugin that may see the
 * walk-away point, where the operator has granted that.
 */
package dev.holdfast.spi.guard;
