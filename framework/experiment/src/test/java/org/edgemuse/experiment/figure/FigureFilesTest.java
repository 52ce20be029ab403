package org.edgemuse.experiment.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures stay in target/figures, for people to look at. */
class FigureFilesTest {
  private static final Path FOLDER = Path.of("target", "figures");

  static Stream<String> names() {
    return figures().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void pngIsWideAndShowsTheColourOfEverySeries(String name) throws IOException {
    Figure figure = figures().get(name);
    BufferedImage image = png(figure, name);
    assertEquals(1920, image.getWidth());
    assertTrue(image.getHeight() > 1000 && image.getHeight() < 2000);
    Map<Integer, Integer> pixels = pixels(image);
    assertEquals(0xFFFFFFFF, image.getRGB(0, 0));
    if (figure.series().size() <= Look.DISTINCT) {
      for (int s = 0; s < figure.series().size(); s++) {
        Look look = look(figure, s);
        int colour = (figure.isBars() ? look.pale() : look.colour()).getRGB();
        assertTrue(pixels.getOrDefault(colour, 0) > 100, "series " + s + " is hardly seen");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void sameFigureGivesTheSameSvgBytes(String name) throws IOException {
    assertArrayEquals(svg(figures().get(name), name), svg(figures().get(name), name));
  }

  @Test
  void samePngFigureGivesTheSameBytes() throws IOException {
    png(Examples.schedulers(), "schedulers");
    byte[] first = Files.readAllBytes(FOLDER.resolve("schedulers.png"));
    png(Examples.schedulers(), "schedulers");
    assertArrayEquals(first, Files.readAllBytes(FOLDER.resolve("schedulers.png")));
  }

  @Test
  void svgIsXmlWithTheWordsOfTheFigureAndWithoutForeignAddresses() throws Exception {
    byte[] bytes = svg(Examples.schedulers(), "schedulers");
    String text =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes))
            .getDocumentElement()
            .getTextContent();
    for (String word :
        List.of(
            "masl",
            "fictitious-play",
            "number of APs",
            "total service time (s)",
            "mean and 95 % interval of 50 runs")) {
      assertTrue(text.contains(word), word);
    }
    assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("DOCTYPE"));
  }

  @Test
  void coordinatesOfSvgAreNumbersDespiteHolesAndLogarithms() throws IOException {
    for (Figure figure : List.of(Examples.holes(), Examples.logarithmicBars())) {
      String text = Files.readString(write(figure, "numbers"));
      assertFalse(text.contains("NaN") || text.contains("Infinity") || text.contains("\u221e"));
    }
  }

  @Test
  void everyCurveIsOnePathAndNeedsNoMarkers() throws IOException {
    String text = Files.readString(write(Examples.curves(30, 2000), "curves"));
    assertTrue(text.split("<path").length < 60, "a path a line segment");
  }

  @Test
  void bandsBreakAtHoles() throws IOException {
    Figure figure = Examples.holes();
    BufferedImage image = png(figure, "holes-in-bands");
    assertEquals(0, bluePixels(image, 265), "slots 241 to 289 are a hole");
    assertTrue(bluePixels(image, 120) > 100);
  }

  @Test
  void thirtyCurvesHaveNoLegend() throws IOException {
    String text = Files.readString(write(Examples.curves(30, 2000), "curves"));
    assertFalse(text.contains("UE 7"));
  }

  @Test
  void hundredThousandSlotsGiveASmallFile() throws IOException {
    assertTrue(Files.size(write(Examples.curves(2, 100_000), "long")) < 400_000);
  }

  @Test
  void degenerateDataIsDrawn() throws IOException {
    double nan = Double.NaN;
    double[] one = {4};
    draw("one-point", Series.of("a", one, new double[] {7}));
    draw("zero", Series.of("a", new double[] {0, 1}, new double[] {0, 0}));
    draw("equal", Series.of("a", new double[] {1, 2, 3}, new double[] {5, 5, 5}));
    draw("negative", Series.of("a", new double[] {1, 2}, new double[] {-5, -7}));
    draw("tiny", Series.of("a", new double[] {1, 2}, new double[] {1e-9, 3e-9}));
    draw("huge", Series.of("a", new double[] {1e12, 2e12}, new double[] {1e15, 3e15}));
    draw("holes", Series.of("a", new double[] {1, 2, 3, 4}, new double[] {1, nan, 3, 4}));
    draw(
        "half-intervals",
        new Series(
            "a",
            new double[] {1, 2},
            new double[] {1, 2},
            new double[] {0.5, nan},
            new double[] {1.5, nan}));
    draw(
        "beside-an-empty-one",
        Series.of("a", new double[] {1, 2}, new double[] {1, 2}),
        Series.of("b", new double[0], new double[0]));
  }

  private static void draw(String name, Series... series) throws IOException {
    Figure figure = Figure.of("", "x", "y", List.of(series));
    for (YScale scale : List.of(YScale.FROM_ZERO, YScale.NARROW, YScale.AUTO)) {
      Map<Integer, Integer> pixels = pixels(png(figure.withYScale(scale), name));
      int colour = look(figure, 0).colour().getRGB();
      assertTrue(pixels.getOrDefault(colour, 0) > 20, name + " on " + scale);
    }
  }

  /** Pixels of a band above one of the 600 slots of {@link Examples#holes}. */
  private static int bluePixels(BufferedImage image, int slot) {
    int x = 190 + (1850 - 190) * slot / 600;
    int blue = 0;
    for (int y = 0; y < 1000; y++) {
      Color colour = new Color(image.getRGB(x, y));
      blue += colour.getBlue() - colour.getRed() > 10 ? 1 : 0;
    }
    return blue;
  }

  private static Look look(Figure figure, int index) {
    return Look.of(index, figure.series().size(), false);
  }

  private static Map<String, Figure> figures() {
    return Map.of(
        "schedulers", Examples.schedulers(),
        "twelve", Examples.twelve(),
        "curves", Examples.curves(30, 2000),
        "bars", Examples.bars(),
        "slanted", Examples.slanted(),
        "holes-in-bands", Examples.holes(),
        "logarithmic-bars", Examples.logarithmicBars(),
        "decades", Examples.decades(),
        "bands", Examples.bands());
  }

  private static byte[] svg(Figure figure, String name) throws IOException {
    return Files.readAllBytes(write(figure, name));
  }

  private static Path write(Figure figure, String name) throws IOException {
    Path file = Files.createDirectories(FOLDER).resolve(name + ".svg");
    FigureFiles.writeSvg(figure, file);
    return file;
  }

  private static BufferedImage png(Figure figure, String name) throws IOException {
    Path file = Files.createDirectories(FOLDER).resolve(name + ".png");
    FigureFiles.writePng(figure, file);
    return ImageIO.read(file.toFile());
  }

  private static Map<Integer, Integer> pixels(BufferedImage image) {
    Map<Integer, Integer> counts = new HashMap<>();
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int rgb : image.getRGB(0, y, row.length, 1, row, 0, row.length)) {
        counts.merge(rgb, 1, Integer::sum);
      }
    }
    return counts;
  }
}
