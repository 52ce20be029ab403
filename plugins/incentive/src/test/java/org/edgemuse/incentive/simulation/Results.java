package org.edgemuse.incentive.simulation;

import org.edgemuse.kernel.result.RunSummary;
import org.edgemuse.kernel.result.TableRows;

/** The results of a run, with the rows of market.csv by column. */
record Results(RunSummary summary) {

  double value(String column) {
    return summary.value(column);
  }

  TableRows market() {
    return summary.table("market");
  }

  int rows() {
    return market().rows();
  }

  double cell(int row, String column) {
    return market().value(row, market().columns().indexOf(column));
  }

  /** The row of a request, all counted from 1. */
  int row(int cycle, int asp, int mu) {
    for (int row = 0; row < rows(); row++) {
      if (cell(row, "cycle") == cycle && cell(row, "asp") == asp && cell(row, "mu") == mu) {
        return row;
      }
    }
    throw new AssertionError("No request of MU %d to ASP %d in %d".formatted(mu, asp, cycle));
  }
}
