package org.edgemuse.places.clip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.world.Area;

/**
 * Cuts lines at the sides of an area, by Liang and Barsky's parameters of each segment. Points that
 * lie inside keep their coordinates to the bit, so that streets which met there still meet.
 */
public final class LineClip {
  private final double widthM;
  private final double heightM;

  /** The part of a segment that is inside, 0 to 1. */
  private double from;

  private double to;

  private double[] x = new double[16];
  private double[] y = new double[16];
  private int length;

  /** Of that area. */
  public LineClip(Area area) {
    widthM = area.widthM();
    heightM = area.heightM();
  }

  /** Whether all points of a line lie inside. */
  public boolean holds(double[] xM, double[] yM) {
    for (int i = 0; i < xM.length; i++) {
      if (!(xM[i] >= 0 && xM[i] <= widthM && yM[i] >= 0 && yM[i] <= heightM)) {
        return false;
      }
    }
    return true;
  }

  /** The pieces of a line that lie inside, x and y of each, in its order. */
  public List<double[][]> cut(double[] xM, double[] yM) {
    List<double[][]> pieces = new ArrayList<>();
    for (int i = 1; i < xM.length; i++) {
      if (!clip(xM[i - 1], yM[i - 1], xM[i], yM[i])) {
        end(pieces);
        continue;
      }
      if (length == 0 || from > 0) {
        end(pieces);
        add(xM, yM, i, from);
      }
      add(xM, yM, i, to);
      if (to < 1) {
        end(pieces);
      }
    }
    end(pieces);
    return pieces;
  }

  private boolean clip(double fromX, double fromY, double toX, double toY) {
    from = 0;
    to = 1;
    double dx = toX - fromX;
    double dy = toY - fromY;
    return side(-dx, fromX)
        && side(dx, widthM - fromX)
        && side(-dy, fromY)
        && side(dy, heightM - fromY);
  }

  /** Takes one side into account: how fast the segment leaves over it, and how far off it is. */
  private boolean side(double speed, double distance) {
    if (speed == 0) {
      return distance >= 0;
    }
    double at = distance / speed;
    if (speed < 0) {
      from = Math.max(from, at);
    } else {
      to = Math.min(to, at);
    }
    return from <= to;
  }

  private void add(double[] xM, double[] yM, int end, double at) {
    boolean whole = at == 0 || at == 1;
    int exact = at == 0 ? end - 1 : end;
    add(
        whole ? xM[exact] : within(between(xM, end, at), widthM),
        whole ? yM[exact] : within(between(yM, end, at), heightM));
  }

  private static double between(double[] values, int end, double at) {
    return values[end - 1] + at * (values[end] - values[end - 1]);
  }

  private static double within(double value, double most) {
    return Math.max(0, Math.min(most, value));
  }

  private void add(double pointX, double pointY) {
    if (length > 0 && x[length - 1] == pointX && y[length - 1] == pointY) {
      return;
    }
    if (length == x.length) {
      x = Arrays.copyOf(x, 2 * length);
      y = Arrays.copyOf(y, 2 * length);
    }
    x[length] = pointX;
    y[length++] = pointY;
  }

  private void end(List<double[][]> pieces) {
    if (length > 1) {
      pieces.add(new double[][] {Arrays.copyOf(x, length), Arrays.copyOf(y, length)});
    }
    length = 0;
  }
}
