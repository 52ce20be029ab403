package org.edgemuse.console.inspect;

import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;

/** The candidates of a decision as a table, the best first until the user sorts otherwise. */
final class CandidateModel extends AbstractTableModel {
  private static final long serialVersionUID = 1L;

  /** The column of the scores. */
  static final int SCORE = 3;

  private transient List<Candidate> candidates = List.of();
  private String scoreName = "score";

  /** Shows other candidates; returns whether the columns have changed with them. */
  boolean show(List<Candidate> candidates, String scoreName) {
    boolean renamed = !scoreName.equals(this.scoreName);
    this.candidates = candidates;
    this.scoreName = scoreName;
    if (renamed) {
      fireTableStructureChanged();
    } else {
      fireTableDataChanged();
    }
    return renamed;
  }

  boolean isChosen(int row) {
    return candidates.get(row).chosen();
  }

  @Override
  public int getRowCount() {
    return candidates.size();
  }

  @Override
  public int getColumnCount() {
    return 5;
  }

  @Override
  public String getColumnName(int column) {
    return switch (column) {
      case 0 -> "rank";
      case 1 -> "AP";
      case 2 -> "ES";
      case SCORE -> scoreName;
      default -> "choice";
    };
  }

  @Override
  public Class<?> getColumnClass(int column) {
    return switch (column) {
      case 0, 1, 2 -> Integer.class;
      case SCORE -> Double.class;
      default -> String.class;
    };
  }

  @Override
  public @Nullable Object getValueAt(int row, int column) {
    Candidate candidate = candidates.get(row);
    return switch (column) {
      case 0 -> Double.isNaN(candidate.score()) ? null : Integer.valueOf(row + 1);
      case 1 -> candidate.ap();
      case 2 -> candidate.es();
      case SCORE -> candidate.score();
      default -> candidate.chosen() ? "chosen" : "";
    };
  }
}
