package io.github.claimgauge.tuning.report;

import com.google.common.html.HtmlEscapers;
import java.util.List;

/** Pieces of a page. Whatever goes in is text: names of claims come from criminals. */
final class Html {

    private Html() {}

    static String text(String words) {
        return HtmlEscapers.htmlEscaper().escape(words);
    }

    static String plot(Plot plot) {
        var html = new StringBuilder("<figure><figcaption>").append(text(plot.title()));
        html.append("</figcaption><svg viewBox=\"").append(plot.viewBox()).append("\" aria-hidden=\"true\">");
        plot.shapes().forEach(shape -> html.append("<path class=\"")
                .append(shape.style())
                .append("\" d=\"")
                .append(shape.path())
                .append("\"/>"));
        plot.labels().forEach(label -> html.append("<text class=\"")
                .append(label.style())
                .append("\" transform=\"")
                .append(label.place())
                .append("\">")
                .append(text(label.text()))
                .append("</text>"));
        return html.append("</svg></figure>\n").toString();
    }

    /** A table with a caption; the first cell of each row heads it. */
    static String table(String caption, List<String> heads, List<List<String>> rows) {
        var html = new StringBuilder("<table><caption>").append(text(caption)).append("</caption><thead><tr>");
        heads.forEach(
                head -> html.append("<th scope=\"col\">").append(text(head)).append("</th>"));
        html.append("</tr></thead><tbody>\n");
        for (var row : rows) {
            html.append("<tr><th scope=\"row\">").append(text(row.get(0))).append("</th>");
            row.subList(1, row.size())
                    .forEach(cell -> html.append("<td>").append(text(cell)).append("</td>"));
            html.append("</tr>\n");
        }
        return html.append("</tbody></table>\n").toString();
    }
}
