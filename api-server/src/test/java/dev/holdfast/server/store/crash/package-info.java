/**
 * What survives when the process or the disk fails under load.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.crash.KilledProcessTest}.
 */
package dev.holdfast.server.store.crash;
