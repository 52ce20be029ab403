package org.edgemuse.console.inspect;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** Shows the candidates of a decision; the chosen one stands out, and a click sorts. */
final class CandidateTable extends JScrollPane {
  private static final long serialVersionUID = 1L;
  private static final Color CHOSEN = new Color(0xFCE3B6);
  private static final int SHOWN_ROWS = 8;
  private static final int WIDTH_PX = 340;

  private final transient CandidateModel model = new CandidateModel();
  private final JTable table = new JTable(model);
  private transient List<Candidate> shown = List.of();

  CandidateTable() {
    table.setAutoCreateRowSorter(true);
    table.setDefaultRenderer(Integer.class, new Cell());
    table.setDefaultRenderer(Double.class, new Cell());
    table.setDefaultRenderer(String.class, new Cell());
    table.setFillsViewportHeight(true);
    fit();
    setViewportView(table);
  }

  /** Shows other candidates, in the order of their rank; the same ones stay as the user sorted. */
  void show(Story story) {
    if (!shown.equals(story.candidates())) {
      shown = story.candidates();
      if (model.show(shown, story.scoreName())) {
        fit();
      }
      table.getRowSorter().setSortKeys(null);
      setPreferredSize(null);
      fit();
      revalidate();
    }
  }

  private void fit() {
    int rows = Math.max(2, Math.min(SHOWN_ROWS, shown.size()));
    table.setPreferredScrollableViewportSize(new Dimension(WIDTH_PX, rows * table.getRowHeight()));
    int[] widths = {40, 40, 40, 150, 60};
    for (int i = 0; i < widths.length; i++) {
      table.getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
    }
  }

  /** Numbers as people read them, and the chosen row in bold on a ground of its own. */
  private final class Cell extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;

    @Override
    public Component getTableCellRendererComponent(
        JTable of, Object value, boolean selected, boolean focused, int row, int column) {
      Object text = value instanceof Double score ? Amounts.text(score) : value;
      super.getTableCellRendererComponent(of, text, selected, false, row, column);
      boolean chosen = model.isChosen(of.convertRowIndexToModel(row));
      setFont(chosen ? of.getFont().deriveFont(Font.BOLD) : of.getFont());
      setHorizontalAlignment(value instanceof Number ? SwingConstants.RIGHT : SwingConstants.LEFT);
      if (!selected) {
        setBackground(chosen ? CHOSEN : of.getBackground());
      }
      return this;
    }
  }
}
