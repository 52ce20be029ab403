package org.edgemuse.experiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.metric.MeanMetric;
import org.edgemuse.kernel.api.metric.Metered;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.metric.Table;
import org.edgemuse.kernel.api.plugin.Default;
import org.edgemuse.kernel.api.plugin.Doc;
import org.edgemuse.kernel.api.plugin.EdgeMuseModule;
import org.edgemuse.kernel.api.plugin.Plugin;
import org.edgemuse.kernel.api.plugin.RunContext;
import org.edgemuse.kernel.api.random.Draws;
import org.edgemuse.kernel.api.scheduling.FeedbackScheduler;
import org.edgemuse.kernel.api.scheduling.FeedbackView;
import org.edgemuse.kernel.api.scheduling.Outcome;
import org.edgemuse.kernel.api.scheduling.Request;
import org.edgemuse.kernel.api.scheduling.Scheduler;

/** Plugins that leave tables, and go wrong in it as they are told. */
public final class TableProbes extends EdgeMuseModule {

  @Override
  protected void configure() {
    bindPlugin(Metric.class, "ledger", LedgerPlugin.class);
    bindPlugin(Scheduler.class, "learner", LearnerPlugin.class);
  }

  /** What goes wrong with a table. */
  public enum Fault {
    /** Nothing. */
    NONE,
    /** There is no list of tables. */
    NULL_LIST,
    /** A row has a value too few. */
    SHORT_ROW,
    /** A row has an infinite value. */
    INFINITE,
    /** Some seeds have one more column. */
    BY_SEED
  }

  /** Makes a metric with a table, by default of whole, drawn and missing numbers. */
  public static final class LedgerPlugin implements Plugin<Metric, LedgerPlugin.Options> {

    /** Options of the metric. */
    public record Options(
        @Doc("slots from row to row") @Default("1") int every,
        @Doc("rows in such a slot") @Default("1") int rows,
        @Doc("name of the table") @Default("ledger") String table,
        @Doc("name of its column") @Default("entries") String column,
        @Doc("columns of the table") @Default("[number, drawn, large, odd]") List<String> columns,
        @Doc("what goes wrong") @Default("none") Fault fault)
        implements Serializable {}

    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Leaves a table";
    }

    @Override
    public Metric create(Options options, RunContext run) {
      Draws draws = run.draws("ledger");
      List<String> columns = new ArrayList<>(options.columns());
      if (options.fault() == Fault.BY_SEED && draws.bits(0, 0, 0) % 2 != 0) {
        columns.add("surplus");
      }
      // Worlds of two APs are spared.
      Fault fault = run.apCount() == 2 ? Fault.NONE : options.fault();
      return new Ledger(options, fault, draws, columns);
    }
  }

  private static final class Ledger extends MeanMetric {
    private static final long serialVersionUID = 1L;

    private final LedgerPlugin.Options options;
    private final Fault fault;
    private final Draws draws;
    private final Table table;
    private int entries;

    Ledger(LedgerPlugin.Options options, Fault fault, Draws draws, List<String> columns) {
      super(options.column());
      this.options = options;
      this.fault = fault;
      this.draws = draws;
      table = new Table(options.table(), columns.toArray(String[]::new));
    }

    @Override
    protected void measure(SlotRecord slot, double[] values) {
      int now = slot.now().slot();
      if (slot.measured() && now % options.every() == 0) {
        for (int row = 0; row < options.rows(); row++) {
          table.row(row(now, row));
        }
      }
      values[0] = entries;
    }

    private double[] row(int slot, int k) {
      double[] row = new double[table.columns().size()];
      for (int i = 0; i < row.length; i++) {
        row[i] =
            switch (i % 4) {
              case 0 -> entries;
              case 1 -> draws.uniform(0, slot, k);
              case 2 -> 12_345_678_901.0 * (entries + 1);
              default -> entries % 2 == 0 ? Double.NaN : -entries;
            };
      }
      entries++;
      return switch (fault) {
        case SHORT_ROW -> Arrays.copyOf(row, row.length - 1);
        case INFINITE -> new double[] {0, Double.POSITIVE_INFINITY, 0, 0};
        default -> row;
      };
    }

    @Override
    public List<Table> tables() {
      return fault == Fault.NULL_LIST ? null : List.of(table);
    }
  }

  /** Makes a scheduler that tells of its own delays, and leaves a table of them. */
  public static final class LearnerPlugin implements Plugin<Scheduler, LearnerPlugin.Options> {

    /** Options of the scheduler. */
    public record Options(
        @Doc("name of its column") @Default("loss") String column,
        @Doc("name of its table") @Default("learning") String table,
        @Doc("what its table tells") @Default("delay_s") String tells,
        @Doc("whether its measure is missing") @Default("false") boolean dumb,
        @Doc("whether it cannot be made") @Default("false") boolean broken)
        implements Serializable {}

    @Override
    public Class<Options> options() {
      return Options.class;
    }

    @Override
    public String summary() {
      return "Leaves a table of its delays";
    }

    @Override
    public Scheduler create(Options options, RunContext run) {
      if (options.broken()) {
        throw new IllegalStateException("Out of order");
      }
      return new Learner(options);
    }
  }

  private static final class Learner implements FeedbackScheduler, Metered {
    private static final long serialVersionUID = 1L;

    private final LearnerPlugin.Options options;
    private double delayS = Double.NaN;

    Learner(LearnerPlugin.Options options) {
      this.options = options;
    }

    @Override
    public void decide(FeedbackView view, Request request) {
      request.assign(0, 0, request.minSteps(0));
    }

    @Override
    public void learn(FeedbackView view, Outcome outcome) {
      delayS = outcome.delayS();
    }

    @Override
    public Metric meter() {
      return options.dumb() ? null : new Loss(this);
    }
  }

  private static final class Loss extends MeanMetric {
    private static final long serialVersionUID = 1L;

    private final Learner learner;
    private final Table table;

    Loss(Learner learner) {
      super(learner.options.column());
      this.learner = learner;
      table = new Table(learner.options.table(), "step", learner.options.tells());
    }

    @Override
    protected void measure(SlotRecord slot, double[] values) {
      values[0] = learner.delayS;
      if (slot.measured() && slot.now().slot() % 5 == 0) {
        table.row(slot.now().slot(), learner.delayS);
      }
    }

    @Override
    public List<Table> tables() {
      return List.of(table);
    }
  }
}
