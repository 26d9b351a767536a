/**
 * What happens in a turn: ask the strategies, pass the guards, decide, record.
 *
 * <p>Not here: rules about which moves are legal (negotiation), or files, sockets and SQL (the server).
 */
package dev.holdfast.engine;
