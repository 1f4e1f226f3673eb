package io.github.claimgauge.tuning.report;

import com.google.common.html.HtmlEscapers;
import java.util.List;

/** Pieces of a page. Whatever goes in is text: names of claims come from criminals. */
final class Html {

    private Html() {}

    static String text(String words) {
        return HtmlEscapers.htmlEscaper().escape(words);
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
