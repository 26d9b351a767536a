/**
 * The plugins of an installation for commands that work without a server: the lab, scenario files, checks. Start with
 * {@link dev.holdfast.server.workbench.Workbench}. Nothing here listens or stores.
 */
package dev.holdfast.server.workbench;
