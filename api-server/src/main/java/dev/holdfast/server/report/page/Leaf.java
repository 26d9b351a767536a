package dev.holdfast.server.report.page;

import static dev.holdfast.server.drawing.Markup.escaped;
import static dev.holdfast.server.drawing.Markup.format;

import dev.holdfast.server.drawing.Svg;
import java.util.List;
import java.util.OptionalDouble;

/** The page as it grows: headings, figures and tables, which are numbered. */
public final class Leaf {

    /** Tables with more columns are set closer. */
    private static final int MANY = 10;

    private final StringBuilder html = new StringBuilder();
    private int figures;
    private int tables;

    public Leaf heading(String id, String words) {
        html.append(format("<h2 id=\"%s\">%s</h2>%n", id, escaped(words)));
        return this;
    }

    public Leaf subheading(String words) {
        html.append(format("<h3>%s</h3>%n", escaped(words)));
        return this;
    }

    public Leaf words(String words) {
        html.append(format("<p>%s</p>%n", escaped(words)));
        return this;
    }

    /** Markup that is complete. */
    public Leaf raw(String markup) {
        html.append(markup);
        return this;
    }

    public Leaf open(String style) {
        html.append(format("<div class=\"%s\">%n", style));
        return this;
    }

    public Leaf close() {
        html.append("</div>\n");
        return this;
    }

    /** A picture and what it shows. */
    public Leaf figure(String style, Svg picture, String caption) {
        html.append(format(
                "<figure class=\"%s\"><div class=\"wide\">%s</div><figcaption><b>Figure %d.</b> %s</figcaption></figure>%n",
                style, picture.inline(), ++figures, escaped(caption)));
        return this;
    }

    /** Pictures that belong together under one number. */
    public Leaf figures(String style, List<Svg> pictures, String caption) {
        html.append("<figure class=\"group\"><div class=\"row\">\n");
        pictures.forEach(picture -> html.append(format("<div class=\"wide %s\">%s</div>%n", style, picture.inline())));
        html.append(
                format("</div><figcaption><b>Figure %d.</b> %s</figcaption></figure>%n", ++figures, escaped(caption)));
        return this;
    }

    /** A table; columns whose head begins with a space are of words, the others of numbers. */
    public Leaf table(List<String> heads, List<List<String>> rows, String caption) {
        String wide = heads.size() > MANY ? " many" : "";
        html.append(format(
                "<figure class=\"table%s\"><figcaption><b>Table %d.</b> %s</figcaption><div class=\"wide\"><table><thead><tr>",
                wide, ++tables, escaped(caption)));
        heads.forEach(head -> html.append(format("<th%s>%s</th>", style(head), escaped(head.strip()))));
        html.append("</tr></thead><tbody>\n");
        for (List<String> row : rows) {
            html.append("<tr>");
            for (int column = 0; column < row.size(); column++) {
                html.append(format("<td%s>%s</td>", style(heads.get(column)), escaped(row.get(column))));
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div></figure>\n");
        return this;
    }

    private static String style(String head) {
        return head.startsWith(" ") ? " class=\"words\"" : "";
    }

    /** A number for a table. */
    public static String number(OptionalDouble number) {
        return number.isPresent() ? number(number.getAsDouble()) : "–";
    }

    public static String number(double number) {
        return format("%.3f", number);
    }

    public static String percent(OptionalDouble share) {
        return share.isPresent() ? format("%.1f %%", 100 * share.getAsDouble()) : "–";
    }

    public String html() {
        return html.toString();
    }
}
