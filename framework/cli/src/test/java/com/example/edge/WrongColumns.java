package com.example.edge;

import java.util.List;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.plugin.NoOptions;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;

/** Cannot tell its columns. */
public final class WrongColumns implements Metric {
  private static final long serialVersionUID = 1L;

  /** Makes it. */
  public static final class Maker implements Plugin<Metric, NoOptions> {

    @Override
    public Class<NoOptions> options() {
      return NoOptions.class;
    }

    @Override
    public String summary() {
      return "Cannot tell its columns";
    }

    @Override
    public Metric create(NoOptions options, RunContext run) {
      return new WrongColumns();
    }
  }

  @Override
  public List<String> columns() {
    throw new UnsupportedOperationException("not yet");
  }

  @Override
  public void observe(SlotRecord slot, double[] values) {}

  @Override
  public void summarise(double[] values) {}
}
