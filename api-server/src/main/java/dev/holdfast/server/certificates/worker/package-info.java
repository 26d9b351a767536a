/**
 * The process in which a plugin is measured: whatever it does to it, hang it, fill it or end it, ours goes on. Start with {@link
 * dev.holdfast.server.certificates.worker.WorkerProcess}, and with {@link dev.holdfast.server.certificates.worker.Worker} for
 * what happens inside.
 */
package dev.holdfast.server.certificates.worker;
