package dev.holdfast.engine.host.call;

import dev.holdfast.engine.host.part.PartKind;
import dev.holdfast.engine.settings.SettingProblem;
import java.util.List;

/**
 * Thrown when a part of a plugin did not do what it was asked for. Names the plugin and the part and, of what was thrown,
 * the class only: the text of a guard's exception may hold the walk-away point, so it is neither kept nor shown.
 */
public final class PluginFault extends Exception {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** It threw something. */
        THREW,
        /** It answered null. */
        RETURNED_NULL,
        /** It took too long and was abandoned. */
        TIMED_OUT,
        /** It needs a class, a method or a field that is not there. */
        BROKEN_LINK,
        /** It was not called, because too many calls of its plugin have not come back. */
        SUSPENDED,
        /** Its settings do not fit. */
        INVALID_SETTINGS,
        /** No plugin that is installed offers it. */
        MISSING
    }

    private final Kind kind;
    private final String plugin;
    private final String part;
    private final transient List<SettingProblem> settingProblems;

    private PluginFault(Kind kind, String plugin, String part, String what, List<SettingProblem> settingProblems) {
        // neither cause nor stack trace: they would carry the text of the plugin's exception
        super(what, null, false, false);
        this.kind = kind;
        this.plugin = plugin;
        this.part = part;
        this.settingProblems = List.copyOf(settingProblems);
    }

    static PluginFault of(Kind kind, String plugin, String part, String what) {
        return new PluginFault(kind, plugin, part, "plugin " + plugin + ", " + part + ": " + what, List.of());
    }

    /** That no plugin offers a part; the hint follows what is said. */
    public static PluginFault missing(PartKind kind, String name, String hint) {
        return new PluginFault(
                Kind.MISSING,
                "",
                kind.named(name),
                "no installed plugin offers the " + kind + " \"" + name + "\"" + hint,
                List.of());
    }

    static PluginFault invalidSettings(String plugin, String part, String what, List<SettingProblem> problems) {
        return new PluginFault(
                Kind.INVALID_SETTINGS, plugin, part, "plugin " + plugin + ", " + part + ": " + what, problems);
    }

    /** What went wrong. */
    public Kind kind() {
        return kind;
    }

    /** The plugin; empty when it is {@link Kind#MISSING}. */
    public String plugin() {
        return plugin;
    }

    /** The part, such as {@code strategy plan-ladder}. */
    public String part() {
        return part;
    }

    /** What is wrong with the settings; empty unless they are {@link Kind#INVALID_SETTINGS}. */
    public List<SettingProblem> settingProblems() {
        return settingProblems;
    }
}
