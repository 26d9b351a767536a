package dev.holdfast.server.plugins;

import java.util.List;

/** All parts, by kind and name. */
public record PluginList(List<PluginPart> parts) {}
