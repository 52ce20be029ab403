package org.edgemuse.inference.hosting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.metric.Better;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.metric.Table;

/** What the host measures, and behind it what its models do of themselves. */
final class HostMeter implements Metric {
  private static final long serialVersionUID = 1L;

  private final ColdLoads loads = new ColdLoads();
  private final Metric[] metrics;
  private final double[][] taken;

  /**
   * The host's measure and those of its models.
   *
   * @throws IllegalArgumentException if two measure under one name
   */
  HostMeter(List<Metric> ofModels) {
    List<Metric> all = new ArrayList<>(ofModels);
    all.add(0, loads);
    metrics = all.toArray(new Metric[0]);
    taken = new double[metrics.length][];
    for (int i = 0; i < metrics.length; i++) {
      taken[i] = new double[metrics[i].columns().size()];
    }
    // First what users may be able to call otherwise, as 'table' of onnx does.
    requireApart("table", tables().stream().map(Table::name).toList());
    requireApart("column", columns());
  }

  private static void requireApart(String what, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      if (names.indexOf(names.get(i)) < i) {
        throw new IllegalArgumentException(
            "models: two of them write the %s '%s'".formatted(what, names.get(i)));
      }
    }
  }

  /** What counts loads. */
  ColdLoads loads() {
    return loads;
  }

  @Override
  public List<String> columns() {
    return Arrays.stream(metrics).flatMap(metric -> metric.columns().stream()).toList();
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {
    int at = 0;
    for (int i = 0; i < metrics.length; i++) {
      Arrays.fill(taken[i], Double.NaN);
      metrics[i].observe(slot, taken[i]);
      at = put(taken[i], values, at);
    }
  }

  @Override
  public void summarise(double[] values) {
    int at = 0;
    for (int i = 0; i < metrics.length; i++) {
      Arrays.fill(taken[i], Double.NaN);
      metrics[i].summarise(taken[i]);
      at = put(taken[i], values, at);
    }
  }

  private static int put(double[] from, double[] into, int at) {
    System.arraycopy(from, 0, into, at, from.length);
    return at + from.length;
  }

  private Metric of(String column) {
    return Arrays.stream(metrics)
        .filter(metric -> metric.columns().contains(column))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Better better(String column) {
    return of(column).better(column);
  }

  @Override
  public boolean perRequest(String column) {
    return of(column).perRequest(column);
  }

  @Override
  public List<Table> tables() {
    return Arrays.stream(metrics).flatMap(metric -> metric.tables().stream()).toList();
  }
}
