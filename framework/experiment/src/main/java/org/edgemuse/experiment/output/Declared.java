package org.edgemuse.experiment.output;

import java.util.List;
import org.edgemuse.experiment.plan.Layout;
import org.edgemuse.experiment.run.FailureKind;
import org.edgemuse.experiment.run.RunFailure;
import org.edgemuse.experiment.run.RunResult;
import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.TableRows;

/** Sees that runs leave nothing but what was declared before the first of them. */
public final class Declared {
  private Declared() {}

  /**
   * The result, or in place of one with a column or table that no header has a failure: it would be
   * lost without a word.
   */
  public static RunResult check(Layout layout, RunResult result) {
    RunSummary summary = result.summary();
    String excess = summary == null ? "" : excess(layout, summary);
    if (excess.isEmpty()) {
      return result;
    }
    String message =
        ("The run left %s, which its plugins did not declare before the sweep: what they leave"
                + " must not depend on the seed, and they must not take long to be made")
            .formatted(excess);
    RunFailure failure = new RunFailure(FailureKind.NONSENSE, message, "", message + "\n");
    return new RunResult(result.index(), null, "", result.wallS(), result.cpuS(), failure);
  }

  private static String excess(Layout layout, RunSummary summary) {
    for (String column : summary.columns()) {
      if (!layout.metrics().contains(column)) {
        return "a column '%s'".formatted(column);
      }
    }
    for (TableRows table : summary.tables()) {
      List<String> known = layout.tables().get(table.name());
      if (known == null) {
        return "a table '%s'".formatted(table.name());
      }
      for (String column : table.columns()) {
        if (!known.contains(column)) {
          return "a column '%s' in table '%s'".formatted(column, table.name());
        }
      }
    }
    return "";
  }
}
