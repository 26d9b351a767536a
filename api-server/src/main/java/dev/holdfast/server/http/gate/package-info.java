/**
 * The gate: before anything else is done for a request, somebody says whether there are too many of them.
 *
 * <p>Start with {@link dev.holdfast.server.http.gate.Porter}, which a feature binds, and {@link
 * dev.holdfast.server.http.gate.GateHandler}, which does what it says. Where finding out who comes may take time, it is done
 * in the {@link dev.holdfast.server.http.gate.Doorway}, for a few requests at a time; what was found out stays with the
 * request as its {@link dev.holdfast.server.http.gate.Badge}. The body has not been read here, so no answer of the gate
 * depends on what is negotiated.
 *
 * <p>Not here: who may send how much.
 */
package dev.holdfast.server.http.gate;
