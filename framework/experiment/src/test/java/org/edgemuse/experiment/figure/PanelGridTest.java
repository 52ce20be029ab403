package org.edgemuse.experiment.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.junit.jupiter.api.Test;

/** Pictures stay in target/figures, for people to look at. */
class PanelGridTest {
  private static final Path FOLDER = Path.of("target", "figures");
  private static final double[] X = {1, 2, 3};
  private static final double[] TWO = {1, 2};

  @Test
  void threeStandInARowAndFourTwoByTwo() {
    Map<Integer, Integer> columns = Map.of(1, 1, 2, 2, 3, 3, 4, 2, 5, 3, 6, 3, 7, 3, 12, 3);
    columns.forEach(
        (count, expected) -> assertEquals(expected, of(count).columns(), "of " + count));
    assertTrue(new PanelGrid(of(4)).height() > 1.8 * new PanelGrid(of(2)).height());
    assertTrue(new PanelGrid(of(3)).width() > new PanelGrid(of(2)).width());
  }

  @Test
  void panelsAreLettered_andALoneOneIsNot() {
    PanelFigure two = new PanelFigure("", List.of(curves("Time", "a"), curves("", "a")), "");
    assertEquals("(a) Time", two.title(0));
    assertEquals("(b)", two.title(1));
    assertEquals("Time", new PanelFigure("", List.of(curves("Time", "a")), "").title(0));
  }

  @Test
  void theLegendNamesWhatSharesAPanelOnceAndEachAsItLooks() {
    PanelFigure figure =
        new PanelFigure(
            "", List.of(curves("", "alone"), curves("", "b", "a"), curves("", "c", "b")), "");
    LegendItemCollection items = new PanelGrid(figure).getLegendItems();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < items.getItemCount(); i++) {
      LegendItem item = items.get(i);
      labels.add(item.getLabel());
      assertEquals(Look.of(i, 4, false).colour(), item.getLinePaint(), item.getLabel());
      assertEquals(Look.of(i, 4, false).stroke(), item.getLineStroke(), item.getLabel());
    }
    assertEquals(List.of("b", "a", "c"), labels);
    assertArrayEquals(new int[] {3}, Frame.of(figure.panels().get(0), figure).looks());
    assertArrayEquals(new int[] {2, 0}, Frame.of(figure.panels().get(2), figure).looks());
  }

  @Test
  void allPanelsHaveTheSameXAxis() {
    Figure near = Figure.of("", "x", "y", List.of(Series.of("a", TWO, TWO)));
    Figure far = Figure.of("", "x", "y", List.of(Series.of("a", new double[] {8, 9}, TWO)));
    PanelFigure figure = new PanelFigure("", List.of(near, far), "");
    assertEquals(
        Axes.x(near, Frame.of(near, figure)).getRange(),
        Axes.x(far, Frame.of(far, figure)).getRange());
  }

  @Test
  void panelsOfAnotherQuantityHaveAnXAxisOfTheirOwn() {
    Figure steps = Figure.of("", "steps", "y", List.of(Series.of("a", TWO, TWO)));
    Figure batch = Figure.of("", "batch", "y", List.of(Series.of("a", new double[] {8, 9}, TWO)));
    PanelFigure figure = new PanelFigure("", List.of(steps, batch), "");
    assertFalse(figure.sharesX());
    assertEquals(
        Axes.x(batch, Frame.of(batch)).getRange(),
        Axes.x(batch, Frame.of(batch, figure)).getRange());
  }

  @Test
  void panelsOfOtherCategoriesAreRefused() {
    Figure curves = curves("", "a");
    Figure bars = Examples.bars();
    assertEquals(
        "figure 'both': panels 'y' and 'Cost by scheduler' differ in what lies along x",
        assertThrows(
                IllegalArgumentException.class,
                () -> new PanelFigure("both", List.of(curves, bars), ""))
            .getMessage());
    assertEquals(
        "figure 'many' must have 1 to 12 panels, not 13",
        assertThrows(
                IllegalArgumentException.class, () -> new PanelFigure("many", of(13, curves), ""))
            .getMessage());
  }

  @Test
  void samePanelsGiveTheSameBytes_andAreAsWideAsTheyNeed() throws IOException {
    Map<String, PanelFigure> figures =
        Map.of(
            "panels-2", new PanelFigure("Two", List.of(Examples.decades(), theta()), "small print"),
            "panels-3", new PanelFigure("", of(3, Examples.schedulers()), "small print"),
            "panels-4", new PanelFigure("Bars", of(4, Examples.bars()), ""),
            "panels-5", new PanelFigure("Long", of(5, Examples.bands()), ""),
            "panels-6", new PanelFigure("Slanted", of(6, Examples.slanted()), ""));
    Files.createDirectories(FOLDER);
    for (Map.Entry<String, PanelFigure> entry : figures.entrySet()) {
      Path png = FOLDER.resolve(entry.getKey() + ".png");
      Path svg = FOLDER.resolve(entry.getKey() + ".svg");
      FigureFiles.writePng(entry.getValue(), png);
      FigureFiles.writeSvg(entry.getValue(), svg);
      byte[] first = Files.readAllBytes(svg);
      FigureFiles.writeSvg(entry.getValue(), svg);
      assertArrayEquals(first, Files.readAllBytes(svg), entry.getKey());
      BufferedImage image = ImageIO.read(png.toFile());
      double width = 2 * (new PanelGrid(entry.getValue()).width() + 24);
      assertEquals(width, image.getWidth(), 2, entry.getKey());
      assertTrue(image.getWidth() > 2200, entry.getKey());
    }
  }

  @Test
  void dataAreasAreInLineAndOfOneSizeOnAnyCanvas() throws IOException {
    Figure wide = Figure.of("", "x", "y", List.of(Series.of("a", X, new double[] {1e9, 2e9, 3e9})));
    List<Figure> panels = List.of(curves("", "a"), wide, wide, curves("Title", "b", "a"));
    String svg = svgOf(new PanelFigure("", panels, ""));
    // The y axis of each panel is a line as long as its data area.
    Set<String> lefts = new TreeSet<>();
    Set<String> tops = new TreeSet<>();
    int axes = 0;
    Matcher line =
        Pattern.compile("x1=\"(.+?)\" x2=\"(.+?)\" y1=\"(.+?)\" y2=\"(.+?)\"").matcher(svg);
    while (line.find()) {
      double length = Double.parseDouble(line.group(4)) - Double.parseDouble(line.group(3));
      if (line.group(1).equals(line.group(2)) && length == Room.of(2).height()) {
        axes++;
        lefts.add(line.group(1));
        tops.add(line.group(3));
      }
    }
    assertEquals(4, axes);
    assertEquals(2, lefts.size());
    assertEquals(2, tops.size());
  }

  private static String svgOf(PanelFigure figure) throws IOException {
    Path svg = Files.createDirectories(FOLDER).resolve("panels.svg");
    FigureFiles.writeSvg(figure, svg);
    return Files.readString(svg).replaceAll("\\s+", " ");
  }

  private static Figure theta() {
    double[] x = {10, 30, 100, 300, 1000};
    return Figure.of("", "number of UEs", "share (%)", List.of(Series.of("masl", x, x)));
  }

  private static PanelFigure of(int panels) {
    return new PanelFigure("", of(panels, curves("", "a", "b")), "");
  }

  private static List<Figure> of(int panels, Figure each) {
    return Collections.nCopies(panels, each);
  }

  private static Figure curves(String title, String... labels) {
    List<Series> series = new ArrayList<>();
    for (String label : labels) {
      series.add(Series.of(label, X, new double[] {3, 2, 1}));
    }
    return Figure.of(title, "x", "y", series);
  }
}
