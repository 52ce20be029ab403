package org.edgemuse.inference.onnx;

import java.util.ArrayList;
import java.util.List;
import org.edgemuse.inference.picture.Picture;
import org.edgemuse.inference.picture.Sheet;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.metric.Table;

/**
 * What a run has generated: a row of a table for each picture, and the first pictures for a sheet.
 * One object for all episodes of a run.
 */
final class Gallery extends MeanMetric {
  private static final long serialVersionUID = 1L;

  private static final int ACROSS = 8;

  /** Hex digits of a hash that a double holds exactly: 52 bits. */
  private static final int DIGITS = 13;

  private static final int HEX = 16;

  private final Table images;
  private final int most;
  private final List<Sheet.Captioned> shown = new ArrayList<>();
  private final List<double[]> making = new ArrayList<>();
  private final List<Sheet.Captioned> hung = new ArrayList<>();
  private final List<double[]> ofSlot = new ArrayList<>();
  private final List<Sheet.Captioned> hungInSlot = new ArrayList<>();
  private long slots;

  /**
   * An empty gallery.
   *
   * @param table what the table is called
   * @param most how many pictures are kept for the sheet
   */
  Gallery(String table, int most) {
    super("generated_" + table.replace('-', '_'));
    this.most = most;
    images =
        new Table(
            table, "episode", "slot", "es", "ue", "task", "steps", "batch", "sha256_first_52bit");
  }

  /** Number of slots of the run that have ended. */
  long slots() {
    return slots;
  }

  /** A picture was made, in a batch of that many. */
  void made(Wanted wanted, Picture picture, int together) {
    making.add(
        new double[] {
          wanted.es(),
          wanted.ue(),
          wanted.taskIndex(),
          wanted.steps(),
          together,
          Long.parseLong(picture.sha256().substring(0, DIGITS), HEX)
        });
    if (shown.size() + hung.size() < most) {
      hung.add(
          new Sheet.Captioned(
              picture,
              List.of(
                  wanted.prompt(),
                  "UE %d, ES %d, d = %d".formatted(wanted.ue(), wanted.es(), wanted.steps()))));
    }
  }

  /** Sets apart what the slot that ends has made; whether it counts is told afterwards. */
  void endSlot() {
    slots++;
    move(making, ofSlot);
    move(hung, hungInSlot);
  }

  private static <T> void move(List<T> from, List<T> to) {
    to.clear();
    to.addAll(from);
    from.clear();
  }

  @Override
  protected void measure(SlotRecord slot, double[] values) {
    values[0] = ofSlot.size();
    if (slot.measured()) {
      for (double[] made : ofSlot) {
        double[] row = new double[made.length + 2];
        row[0] = slot.now().episode();
        row[1] = slot.now().slot();
        System.arraycopy(made, 0, row, 2, made.length);
        images.row(row);
      }
      shown.addAll(hungInSlot);
    }
  }

  @Override
  public List<Table> tables() {
    return List.of(images);
  }

  /** The sheet, a PNG file's bytes; empty if nothing was made. */
  byte[] png() {
    return Sheet.png(shown, ACROSS);
  }
}
