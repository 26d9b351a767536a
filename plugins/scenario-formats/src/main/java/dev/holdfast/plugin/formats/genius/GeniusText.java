package dev.holdfast.plugin.formats.genius;

import dev.holdfast.outcome.Issue;
import dev.holdfast.outcome.NumericIssue;
import dev.holdfast.plugin.formats.source.NumberText;
import dev.holdfast.plugin.formats.written.Parts;
import dev.holdfast.plugin.formats.written.Ranges;
import dev.holdfast.preference.raw.HyperRectangle;
import dev.holdfast.preference.raw.HyperRectangles;
import java.util.List;
import java.util.TreeMap;

/** The elements of Genius' files. */
final class GeniusText {

    private GeniusText() {}

    static String objective(String content) {
        return "<objective index=\"0\" description=\"\" name=\"root\" type=\"objective\" etype=\"objective\">\n"
                + content + "</objective>\n";
    }

    static String issues(List<Issue> issues, Ranges ranges) {
        StringBuilder text = new StringBuilder();
        for (int position = 0; position < issues.size(); position++) {
            Issue issue = issues.get(position);
            text.append(start(position, issue, ranges.at(position)));
            for (int index = 0; !ranges.at(position) && index < issue.size(); index++) {
                text.append("<item index=\"").append(index + 1).append("\" value=\"");
                text.append(escaped(issue.text(index))).append("\"/>\n");
            }
            text.append("</issue>\n");
        }
        return text.toString();
    }

    /** Weight and evaluations: the weight is the most that the issue adds, so that no evaluation is above 1. */
    static String judged(int position, Issue issue, Parts parts, double extra, boolean range) {
        double weight = parts.highest(position) + extra;
        StringBuilder text = new StringBuilder(start(position, issue, range));
        if (range) {
            double first = share(parts.at(position, 0) + extra, weight);
            double last = share(parts.at(position, issue.size() - 1) + extra, weight);
            double slope = issue.size() == 1 ? 0 : (last - first) / (issue.size() - 1);
            text.append("<evaluator ftype=\"linear\" slope=\"").append(NumberText.of(slope));
            text.append("\" offset=\"").append(NumberText.of(first)).append("\"/>\n");
        } else {
            for (int index = 0; index < issue.size(); index++) {
                text.append("<item index=\"").append(index + 1).append("\" value=\"");
                text.append(escaped(issue.text(index))).append("\" evaluation=\"");
                text.append(NumberText.of(share(parts.at(position, index) + extra, weight)))
                        .append("\"/>\n");
            }
        }
        return text.append("</issue>\n<weight index=\"").append(position + 1).append("\" value=\"")
                + NumberText.of(weight) + "\"/>\n";
    }

    static String rectangles(HyperRectangles rectangles) {
        StringBuilder text = new StringBuilder("<utility maxutility=\"" + NumberText.of(rectangles.scale()) + "\">\n");
        text.append("<ufun type=\"PlainUfun\" weight=\"1\" aggregation=\"sum\">\n");
        for (HyperRectangle rectangle : rectangles.rectangles()) {
            String side = rectangle.side() == HyperRectangle.Side.INSIDE ? "INCLUDES" : "EXCLUDES";
            text.append("<hyperRectangle utility=\"")
                    .append(NumberText.of(rectangle.worth()))
                    .append("\">\n");
            new TreeMap<>(rectangle.bounds()).forEach((position, range) -> {
                NumericIssue issue = (NumericIssue) rectangles.space().issues().get(position);
                text.append('<').append(side).append(" index=\"").append(position + 1);
                text.append("\" min=\"").append(issue.text(range.first()));
                text.append("\" max=\"").append(issue.text(range.last())).append("\"/>\n");
            });
            text.append("</hyperRectangle>\n");
        }
        return text.append("</ufun>\n</utility>\n").toString();
    }

    private static String start(int position, Issue issue, boolean range) {
        String type = range ? "integer" : "discrete";
        String bounds = range && issue instanceof NumericIssue numeric
                ? " lowerbound=\"" + numeric.lowest() + "\" upperbound=\"" + numeric.highest() + "\""
                : "";
        return "<issue index=\"" + (position + 1) + "\" name=\"" + escaped(issue.name()) + "\" type=\"" + type
                + "\" etype=\"" + type + "\" vtype=\"" + type + "\"" + bounds + ">\n";
    }

    private static double share(double part, double weight) {
        return weight > 0 ? Math.min(1, part / weight) : 0;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\t", "&#9;")
                .replace("\n", "&#10;")
                .replace("\r", "&#13;");
    }
}
