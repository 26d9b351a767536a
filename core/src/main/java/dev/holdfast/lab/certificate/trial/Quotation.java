package dev.holdfast.lab.certificate.trial;

import java.util.List;
import java.util.stream.Collectors;

/** Words of plugins, which may be anything, fit to be shown: without what steers a terminal, and not too long. */
public final class Quotation {

    private static final int LONGEST = 200;
    private static final int MOST = 10;

    private Quotation() {}

    /** The words on one line, cut when they are too long. */
    public static String of(String words) {
        String plain = plain(words);
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    /** The words with a blank for each character that is none to read: steering, line feeds, changes of direction. */
    public static String plain(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", " ");
    }

    /** The first of them, and how many others there are. */
    public static String some(List<String> sentences) {
        String first = sentences.stream().limit(MOST).map(Quotation::plain).collect(Collectors.joining(" "));
        return sentences.size() <= MOST ? first : first + " And " + (sentences.size() - MOST) + " others.";
    }
}
