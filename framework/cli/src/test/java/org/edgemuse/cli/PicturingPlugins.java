package org.edgemuse.cli;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.metric.Metered;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.metric.Table;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.sharing.Batching;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.SheetBearer;
import org.edgemuse.kernel.api.world.Task;

/** A generative model whose sheet says how many pictures it has made in the last episode. */
public final class PicturingPlugins extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(GenerativeModel.class, "picturing", PicturingPlugin.class);
  }

  /** Makes the model. */
  public static final class PicturingPlugin
      implements Plugin<GenerativeModel, PicturingPlugin.Options> {

    /** The options. */
    public record Options(
        @Doc("whether it measures") @Default("false") boolean measures,
        @Doc("whether it keeps pictures") @Default("true") boolean keeps,
        @Doc("whether its sheet is missing") @Default("false") boolean dumb)
        implements Serializable {}

    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Counts pictures";
    }

    @Override
    public GenerativeModel create(Options options, RunContext run) {
      return new Picturing(options);
    }
  }

  private static final class Picturing implements GenerativeModel, Batching, SheetBearer, Metered {
    private static final long serialVersionUID = 1L;

    private final PicturingPlugin.Options options;
    private final Pictures pictures = new Pictures();
    private int kept;

    private Picturing(PicturingPlugin.Options options) {
      this.options = options;
    }

    @Override
    public double work(Task task, int es, int steps) {
      return steps;
    }

    @Override
    public double error(Task task, int es, int steps) {
      return 0;
    }

    @Override
    public Batching batching() {
      return this;
    }

    @Override
    public boolean repeatable() {
      return !options.measures();
    }

    @Override
    public int kind(int handle) {
      return 0;
    }

    @Override
    public double loadS(int handle) {
      return 0;
    }

    @Override
    public double slowdown(int kind, int together) {
      return together;
    }

    @Override
    public boolean generate(int es, int[] handles, int count, double[] doneS) {
      pictures.made += count;
      pictures.batches.row(es, count);
      kept += options.keeps() ? count : 0;
      Arrays.fill(doneS, 0, count, 1);
      return options.measures();
    }

    @Override
    public byte[] sheetPng() {
      String sheet = kept == 0 ? "" : kept + " pictures";
      return options.dumb() ? null : sheet.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Metric meter() {
      return pictures;
    }
  }

  private static final class Pictures implements Metric {
    private static final long serialVersionUID = 1L;

    private final Table batches = new Table("batches", "es", "size");
    private int made;

    @Override
    public List<String> columns() {
      return List.of("pictures");
    }

    @Override
    public void observe(SlotRecord slot, double[] values) {
      values[0] = made;
    }

    @Override
    public void summarise(double[] values) {
      values[0] = made;
    }

    @Override
    public List<Table> tables() {
      return List.of(batches);
    }
  }
}
