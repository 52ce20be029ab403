package org.edgemuse.experiment.verify;

import java.util.List;
import java.util.SortedSet;
import org.edgemuse.experiment.csv.CsvException;
import org.edgemuse.experiment.output.OutputFolder;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.plan.Plan;
import org.edgemuse.experiment.run.SweepExecutor;

/** Makes finished runs of a folder again. */
public final class Verifier {
  private final RecordedRows recorded;
  private final Plan plan;
  private final String folder;
  private final List<Integer> finished;

  /**
   * @param results the folder
   * @param layout the shape of what is in it
   * @param plan what is run here
   * @param folder where the files that the scenario names are
   * @throws CsvException if runs.csv is damaged
   */
  public Verifier(OutputFolder results, Layout layout, Plan plan, String folder) {
    recorded = new RecordedRows(results, layout);
    this.plan = plan;
    this.folder = folder;
    finished = recorded.finished();
  }

  /** Number of finished runs in the folder. */
  public int runs() {
    return finished.size();
  }

  /**
   * Makes runs again.
   *
   * @param size how many, spread over the sweep; all if there are not more
   * @return those that came out differently, in the order of the sweep
   */
  public List<Mismatch> repeat(int size, SweepExecutor executor) {
    long seed = plan.variants().get(0).scenario().seed();
    SortedSet<Integer> sample = RunSample.of(finished, size, seed);
    return new Repetition(recorded, plan, folder, sample).run(executor);
  }
}
