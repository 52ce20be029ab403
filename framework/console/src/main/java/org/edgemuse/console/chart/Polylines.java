package org.edgemuse.console.chart;

import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;

/** Curves as JFreeChart reads them: all at once are replaced by others. */
final class Polylines extends AbstractXYDataset {
  private static final long serialVersionUID = 1L;

  private transient List<ChartData.Drawn> curves = List.of();

  void show(List<ChartData.Drawn> curves) {
    this.curves = curves;
    fireDatasetChanged();
  }

  Line line(int series) {
    return curves.get(series).line();
  }

  @Override
  public int getSeriesCount() {
    return curves.size();
  }

  @Override
  public Comparable<?> getSeriesKey(int series) {
    return line(series).name();
  }

  @Override
  public int getItemCount(int series) {
    return curves.get(series).points().slots().length;
  }

  @Override
  public double getXValue(int series, int item) {
    return curves.get(series).points().slots()[item];
  }

  @Override
  public double getYValue(int series, int item) {
    return curves.get(series).points().values()[item];
  }

  @Override
  public Number getX(int series, int item) {
    return getXValue(series, item);
  }

  @Override
  public Number getY(int series, int item) {
    return getYValue(series, item);
  }
}
