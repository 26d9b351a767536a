package dev.holdfast.engine.host;

import java.util.Optional;

/**
 * A reason why a plugin was not loaded, or why the installation is not what the operator meant.
 *
 * @param plugin the name of the plugin's directory; empty when it is about no plugin in particular
 * @param jar the name of the jar, when it is about one
 * @param message what is wrong
 * @param remedy what to do about it, in a sentence
 */
public record PluginProblem(Optional<String> plugin, Optional<String> jar, String message, String remedy) {

    /** The problem in a line: where, what, and what to do. */
    public String line() {
        String where = plugin.map(name -> name + jar.map(file -> "/" + file).orElse("") + ": ")
                .orElse("");
        return where + message + ". " + remedy;
    }
}
