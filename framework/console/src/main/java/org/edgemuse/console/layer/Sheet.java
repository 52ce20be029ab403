package org.edgemuse.console.layer;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.edgemuse.console.scene.Scene;
import org.edgemuse.kernel.api.world.Area;
import org.edgemuse.kernel.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Where everything of a scene stands in a picture of some size. The area keeps its proportions; the
 * ESs that stand nowhere have a column at its right, above the legend. Letters and marks grow with
 * the root of the picture's size, so that zooming in parts what is crowded.
 */
public final class Sheet {
  private static final double USUAL_WIDTH = 960;
  private static final double USUAL_HEIGHT = 720;
  private static final double LEAST_UNIT = 0.6;
  private static final double MARGIN = 14;
  private static final double HEADING = 50;
  private static final double FOOT = 30;
  private static final double SIDE = 226;
  private static final double LEGEND = 302;
  private static final double LEGEND_ROW = 17;

  private final Scene scene;
  private final World world;
  private final Rectangle2D picture;
  private final @Nullable LineArt lines;
  private final List<LegendKey> keys;
  private final double unit;
  private final Rectangle2D area;
  private final Rectangle2D column;
  private final Rectangle2D legend;
  private final double pixelsPerM;
  private final double[] ueX;
  private final double[] ueY;
  private final EsPlaces ess;

  /**
   * The sheet of a run that has started.
   *
   * @param picture where the picture is drawn, px
   * @param lines what draws lines, or null on a sheet that is only asked where things are
   * @param keys what the legend says of layers beside what it always does
   */
  Sheet(
      Scene scene,
      World world,
      Rectangle2D picture,
      @Nullable LineArt lines,
      List<LegendKey> keys) {
    this.lines = lines;
    this.keys = keys;
    this.scene = scene;
    this.world = world;
    this.picture = picture;
    unit = unit(picture.getWidth(), picture.getHeight());
    Area metres = scene.run().simulation().world().area();
    double margin = MARGIN * unit;
    double left = picture.getX() + margin;
    double top = picture.getY() + HEADING * unit;
    double sideX = picture.getMaxX() - margin - SIDE * unit;
    double width = Math.max(1, sideX - margin - left);
    double height = Math.max(1, picture.getMaxY() - FOOT * unit - top);
    pixelsPerM = Math.min(width / metres.widthM(), height / metres.heightM());
    double areaWidth = pixelsPerM * metres.widthM();
    double areaHeight = pixelsPerM * metres.heightM();
    area = new Rectangle2D.Double(left + (width - areaWidth) / 2, top, areaWidth, areaHeight);
    double legendY = Math.max(top, picture.getMaxY() - legendHeight() * unit);
    column = new Rectangle2D.Double(sideX, top, SIDE * unit, legendY - top);
    legend =
        new Rectangle2D.Double(sideX, legendY, SIDE * unit, picture.getMaxY() - margin - legendY);
    ueX = new double[world.ues().count()];
    ueY = new double[ueX.length];
    for (int ue = 0; ue < ueX.length; ue++) {
      ueX[ue] = x(world.ues().xM(ue));
      ueY[ue] = y(world.ues().yM(ue));
    }
    ess = new EsPlaces(this);
  }

  private double legendHeight() {
    return LEGEND + LegendLayer.keyRows(keys) * LEGEND_ROW;
  }

  /** The size of letters and marks in a picture of that size, 1 in a usual one. */
  static double unit(double width, double height) {
    return Math.max(LEAST_UNIT, Math.sqrt(Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT)));
  }

  /** What is shown. */
  public Scene scene() {
    return scene;
  }

  /** The world that is shown. */
  public World world() {
    return world;
  }

  /** All of the picture, px. */
  public Rectangle2D picture() {
    return picture;
  }

  /** Where the area is, px. */
  public Rectangle2D area() {
    return area;
  }

  /** Where the ESs are that stand nowhere, px. */
  public Rectangle2D column() {
    return column;
  }

  /** Where the legend is, px. */
  public Rectangle2D legend() {
    return legend;
  }

  /** What the legend says of layers beside what it always does. */
  List<LegendKey> keys() {
    return keys;
  }

  /** Pixels that a usual pixel takes. */
  public double unit() {
    return unit;
  }

  /** Pixels that a metre takes. */
  public double pixelsPerM() {
    return pixelsPerM;
  }

  /** The place of a point in metres, px; x grows to the right. */
  public double x(double xM) {
    return area.getX() + pixelsPerM * xM;
  }

  /** The place of a point in metres, px; y grows upwards. */
  public double y(double yM) {
    return area.getMaxY() - pixelsPerM * yM;
  }

  /** The place of a UE, px. */
  public double ueX(int ue) {
    return ueX[ue];
  }

  /** The place of a UE, px. */
  public double ueY(int ue) {
    return ueY[ue];
  }

  /** The place of an AP, px. */
  public double apX(int ap) {
    return x(world.aps().xM(ap));
  }

  /** The place of an AP, px. */
  public double apY(int ap) {
    return y(world.aps().yM(ap));
  }

  /**
   * Draws a straight line, anti-aliased; of many long ones, far faster than graphics do.
   *
   * @param thickness px
   * @param colour whose opacity counts
   */
  public void line(Line2D line, double thickness, Color colour) {
    if (lines == null) {
      throw new IllegalStateException("There is nothing to draw on");
    }
    lines.draw(line.getX1(), line.getY1(), line.getX2(), line.getY2(), thickness, colour);
  }

  /** Where the ESs are drawn. */
  EsPlaces ess() {
    return ess;
  }

  /** The distance between so many things that stand evenly in the area, px. */
  double spacing(int count) {
    return Math.sqrt(area.getWidth() * area.getHeight() / Math.max(1, count));
  }

  /** Letters of that size in a usual picture. */
  Font font(int style, double size) {
    return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) (size * unit));
  }
}
