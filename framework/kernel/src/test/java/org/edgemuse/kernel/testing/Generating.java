package org.edgemuse.kernel.testing;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edgemuse.kernel.api.metric.Metered;
import org.edgemuse.kernel.api.metric.Metric;
import org.edgemuse.kernel.api.metric.SlotRecord;
import org.edgemuse.kernel.api.sharing.Batching;
import org.edgemuse.kernel.api.world.GenerativeModel;
import org.edgemuse.kernel.api.world.Task;
import org.jspecify.annotations.Nullable;

/**
 * Generates at one step a second, and three steps at least: an ES loads its memory once, in half a
 * second; another request in a batch makes steps half as long again. It notes what it is told.
 */
public final class Generating implements GenerativeModel, Batching, Metered {
  private static final long serialVersionUID = 1L;

  private final boolean[] loaded = new boolean[8];
  private double[] chargedS = new double[16];
  private final @Nullable Double measuredS;
  private final Log log = new Log();

  /** What happens to requests in the whole run. */
  private static final class Log implements Metric {
    private static final long serialVersionUID = 1L;

    private final List<String> lines = new ArrayList<>();

    @Override
    public List<String> columns() {
      return List.of("noted");
    }

    @Override
    public void observe(SlotRecord slot, double[] values) {
      values[0] = lines.size();
    }

    @Override
    public void summarise(double[] values) {
      values[0] = lines.size();
    }
  }

  /**
   * A model with nothing in memory.
   *
   * @param measuredS how long every batch is said to have taken, or null if that is not measured
   */
  public Generating(@Nullable Double measuredS) {
    this.measuredS = measuredS;
  }

  /** What it was told, in order. */
  public List<String> told() {
    return log.lines;
  }

  @Override
  public double work(Task task, int es, int steps) {
    return steps;
  }

  @Override
  public double error(Task task, int es, int steps) {
    return steps < 3 ? Double.POSITIVE_INFINITY : 0;
  }

  @Override
  public double loadS(Task task, int es) {
    return loaded[es] ? 0 : 0.5;
  }

  @Override
  public void requirePrompts(List<String> prompts) {
    if (prompts.contains("a dragon")) {
      throw new IllegalArgumentException("there is no prompt 'a dragon'");
    }
  }

  @Override
  public void admitted(int handle, Task task, int es, int steps) {
    if (handle >= chargedS.length) {
      chargedS = Arrays.copyOf(chargedS, 2 * handle);
    }
    chargedS[handle] = loadS(task, es);
    loaded[es] = true;
    note(
        "admitted %d of UE %d: %s on ES %d, %d steps, load %s s"
            .formatted(handle, task.ue(), task.prompt(), es, steps, chargedS[handle]));
  }

  @Override
  public void endSlot() {
    note("end of slot");
  }

  private void note(String line) {
    log.lines.add(line);
  }

  @Override
  public Batching batching() {
    return this;
  }

  @Override
  public boolean repeatable() {
    return measuredS == null;
  }

  @Override
  public int kind(int handle) {
    return 0;
  }

  @Override
  public double loadS(int handle) {
    return chargedS[handle];
  }

  @Override
  public double slowdown(int kind, int together) {
    return 0.5 + 0.5 * together;
  }

  @Override
  public boolean generate(int es, int[] handles, int count, double[] doneS) {
    note("generated on ES %d: %s".formatted(es, Arrays.toString(Arrays.copyOf(handles, count))));
    if (measuredS == null) {
      return false;
    }
    Arrays.fill(doneS, 0, count, measuredS);
    return true;
  }

  @Override
  public Metric meter() {
    return log;
  }

  /** The same times without notes, which take memory. */
  public record Silent() implements GenerativeModel, Batching, Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public double work(Task task, int es, int steps) {
      return steps;
    }

    @Override
    public double error(Task task, int es, int steps) {
      return steps < 3 ? Double.POSITIVE_INFINITY : 0;
    }

    @Override
    public Batching batching() {
      return this;
    }

    @Override
    public int kind(int handle) {
      return handle % 2;
    }

    @Override
    public double loadS(int handle) {
      return 0;
    }

    @Override
    public double slowdown(int kind, int together) {
      return 0.5 + 0.5 * together;
    }
  }
}
