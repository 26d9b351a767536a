package dev.holdfast.plugin.formats.written;

import dev.holdfast.plugin.formats.source.Numbers;
import dev.holdfast.plugin.formats.source.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The files of a folder, each named after its profile. */
public final class FileNames {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_()+-][\\p{L}\\p{N}_()+ .-]{0,99}");

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Place target;

    /** The files of a folder that is to be made. */
    public FileNames(Place target) {
        this.target = target;
    }

    /** Adds a file. */
    public void add(String name, String ending, String text) {
        if (!NAME.matcher(name).matches()) {
            throw target.wrong(
                    "the profile '" + Numbers.shortened(name) + "' cannot be the name of a file",
                    "Rename the profile.");
        }
        if (texts.put(name + ending, text) != null) {
            throw target.wrong("two files would be called " + name + ending, "Rename the profile.");
        }
    }

    /** Names and texts. */
    public Map<String, String> texts() {
        return texts;
    }
}
