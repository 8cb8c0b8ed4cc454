package org.ballast.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Draws measured points, a panel for each question, on logarithmic axes below and linear ones beside. */
final class GrowthChart {

    private static final int PANEL_WIDTH = 270;
    private static final int WIDTH = 220;
    private static final int HEIGHT = 160;

    private final StringBuilder svg = new StringBuilder();
    private int panels;

    /**
     * Adds a panel.
     *
     * @param sizes what grows, in rising order
     * @param found what was measured at each of them
     */
    void panel(String title, String unit, String colour, int[] sizes, double[] found) {
        double most = 0;
        for (double each : found) {
            most = Math.max(most, each);
        }
        svg.append("<g transform=\"translate(")
                .append(20 + PANEL_WIDTH * panels++)
                .append(",30)\"><text y=\"-10\" font-weight=\"bold\">")
                .append(title)
                .append("</text><path d=\"M0 0V160H220\" fill=\"none\" stroke=\"#888\"/>\n");
        List<String> line = new ArrayList<>();
        for (int at = 0; at < sizes.length; at++) {
            double place = Math.log((double) sizes[at] / sizes[0]) / Math.log((double) sizes[sizes.length - 1] / sizes[0]);
            int x = (int) Math.round(15 + place * (WIDTH - 30));
            int y = (int) Math.round(HEIGHT - found[at] / Math.max(most, 1e-9) * (HEIGHT - 25));
            line.add(x + "," + y);
            svg.append("<circle cx=\"").append(x).append("\" cy=\"").append(y).append("\" r=\"3\" fill=\"");
            svg.append(colour).append("\"/>");
            text(x, y - 7, Figures.ratio(found[at]) + " " + unit);
            text(x, HEIGHT + 16, Integer.toString(sizes[at]));
        }
        svg.append("<polyline points=\"").append(String.join(" ", line));
        svg.append("\" fill=\"none\" stroke=\"").append(colour).append("\"/></g>\n");
    }

    private void text(int x, int y, String words) {
        svg.append("<text x=\"").append(x).append("\" y=\"").append(y);
        svg.append("\" text-anchor=\"middle\">").append(words).append("</text>\n");
    }

    /** The whole picture. */
    String svg(String title) {
        int width = PANEL_WIDTH * panels;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"225\""
                + " font-family=\"sans-serif\" font-size=\"10\" role=\"img\"><title>" + title + "</title>"
                + "<rect width=\"" + width + "\" height=\"225\" fill=\"#fff\"/>\n" + svg + "</svg>\n";
    }
}
