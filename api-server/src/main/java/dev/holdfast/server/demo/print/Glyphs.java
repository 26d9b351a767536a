package dev.holdfast.server.demo.print;

import java.nio.charset.Charset;

/**
 * The signs that drawings are made of: real ones where the output can show them, letters where it cannot.
 *
 * @param ours an offer of ours
 * @param ourFinal our final offer
 * @param theirs an offer of theirs
 * @param deal where both meet
 * @param line a level line
 * @param bar a piece of a bar
 * @param corner where the axes meet
 * @param axis the upright axis
 * @param tick the upright axis at a label
 * @param arrow what Holdfast says begins with it
 * @param alarm what should not be overlooked begins with it
 * @param leave no deal
 * @param openQuote before what somebody says
 * @param closeQuote after what somebody says
 * @param dot between things in a row
 */
public record Glyphs(
        String ours,
        String ourFinal,
        String theirs,
        String deal,
        String line,
        String bar,
        String corner,
        String axis,
        String tick,
        String arrow,
        String alarm,
        String leave,
        String openQuote,
        String closeQuote,
        String dot) {

    private static final Glyphs DRAWN =
            new Glyphs("●", "◆", "○", "★", "─", "█", "└", "│", "┤", "▸", "!", "✕", "“", "”", "·");
    private static final Glyphs LETTERS =
            new Glyphs("o", "F", "x", "*", "-", "=", "+", "|", "+", ">", "!", "#", "\"", "\"", ",");

    /** The signs that a character set can show. */
    public static Glyphs of(Charset charset) {
        return charset.canEncode() && charset.newEncoder().canEncode("●◆○★─█└│┤▸✕“”·") ? DRAWN : LETTERS;
    }
}
