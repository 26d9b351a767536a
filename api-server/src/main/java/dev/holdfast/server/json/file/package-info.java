/**
 * JSON in files: manifests, configurations and results of the command line. Start with {@link
 * dev.holdfast.server.json.file.JsonFile}. Bodies of requests are not read here.
 */
package dev.holdfast.server.json.file;
