/**
 * What plugins look like on the disk: directories, jars, class files, and the class loader that reads them. Start with
 * {@link dev.holdfast.engine.host.jar.PluginDirectory}. No code of a plugin is run from here.
 */
package dev.holdfast.engine.host.jar;
